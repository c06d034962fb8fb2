// promise: mailbox
// kind: deadlock
// fault: take polls with the lock in its hand, so put can never bring the letter
public class Mailbox {

    private String letter;

    public synchronized void put(String text) throws InterruptedException {
        while (letter != null) {
            Thread.sleep(10);
        }
        letter = text;
    }

    public synchronized String take() throws InterruptedException {
        while (letter == null) {
            Thread.sleep(10);
        }
        String text = letter;
        letter = null;
        return text;
    }
}
