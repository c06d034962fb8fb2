// promise: mailbox
// kind: lost wake-up
// fault: takers and putters wait in one place, and notify may wake the wrong one
public class Mailbox {

    private String letter;

    public synchronized void put(String text) throws InterruptedException {
        while (letter != null) {
            wait();
        }
        letter = text;
        notify();
    }

    public synchronized String take() throws InterruptedException {
        while (letter == null) {
            wait();
        }
        String text = letter;
        letter = null;
        notify();
        return text;
    }
}
