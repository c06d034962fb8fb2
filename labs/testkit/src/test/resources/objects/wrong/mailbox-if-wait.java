// promise: mailbox
// kind: wrong reply
// fault: after wait() the letter is not looked for again
public class Mailbox {

    private String letter;

    public synchronized void put(String text) throws InterruptedException {
        while (letter != null) {
            wait();
        }
        letter = text;
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        if (letter == null) {
            wait();
        }
        String text = letter;
        letter = null;
        notifyAll();
        return text;
    }
}
