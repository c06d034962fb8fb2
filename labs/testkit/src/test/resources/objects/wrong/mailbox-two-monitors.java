// promise: mailbox
// kind: lost wake-up
// fault: take waits in one monitor, put notifies in another
public class Mailbox {

    private final Object arrived = new Object();
    private volatile String letter;

    public synchronized void put(String text) throws InterruptedException {
        while (letter != null) {
            wait();
        }
        letter = text;
        notifyAll();
    }

    public String take() throws InterruptedException {
        synchronized (arrived) {
            while (letter == null) {
                arrived.wait();
            }
            synchronized (this) {
                String text = letter;
                letter = null;
                notifyAll();
                return text;
            }
        }
    }
}
