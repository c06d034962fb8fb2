// promise: mailbox
// kind: crash
// fault: notifyAll() is called after the lock was given back
public class Mailbox {

    private String letter;

    public void put(String text) throws InterruptedException {
        synchronized (this) {
            while (letter != null) {
                wait();
            }
            letter = text;
        }
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (letter == null) {
            wait();
        }
        String text = letter;
        letter = null;
        notifyAll();
        return text;
    }
}
