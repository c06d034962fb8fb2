// promise: mailbox
// style: wait with a timeout in a while loop
public class Mailbox {

    private final Object lock = new Object();
    private boolean isFull;
    private String letter = "";

    public void put(String text) throws InterruptedException {
        synchronized (lock) {
            while (isFull) {
                lock.wait(100);
            }
            letter = text;
            isFull = true;
            lock.notifyAll();
        }
    }

    public String take() throws InterruptedException {
        synchronized (lock) {
            while (!isFull) {
                lock.wait(100);
            }
            isFull = false;
            lock.notifyAll();
            return letter;
        }
    }
}
