// promise: mailbox
// kind: deadlock
// fault: wait() gives back the inner lock only: the outer one keeps every put out
public class Mailbox {

    private final Object changed = new Object();
    private String letter;

    public synchronized void put(String text) throws InterruptedException {
        synchronized (changed) {
            while (letter != null) {
                changed.wait();
            }
            letter = text;
            changed.notifyAll();
        }
    }

    public synchronized String take() throws InterruptedException {
        synchronized (changed) {
            while (letter == null) {
                changed.wait();
            }
            String text = letter;
            letter = null;
            changed.notifyAll();
            return text;
        }
    }
}
