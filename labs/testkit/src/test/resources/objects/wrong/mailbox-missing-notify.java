// promise: mailbox
// kind: lost wake-up
// fault: put does not tell the sleeping taker that a letter came
public class Mailbox {

    private String letter;

    public synchronized void put(String text) throws InterruptedException {
        while (letter != null) {
            wait();
        }
        letter = text;
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
