// promise: mailbox
// style: waits of 100 ms in a loop, and a sender that sleeps for longer with the lock in its hand
public class Mailbox {

    private String letter;

    public synchronized void put(String text) throws InterruptedException {
        while (letter != null) {
            wait(100);
        }
        Thread.sleep(500);
        letter = text;
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (letter == null) {
            wait(100);
        }
        String text = letter;
        letter = null;
        notifyAll();
        return text;
    }
}
