// promise: mailbox
// style: a pair of semaphores and nothing else: one place needs no mutex
import java.util.concurrent.Semaphore;

public class Mailbox {

    private final Semaphore empty = new Semaphore(1);
    private final Semaphore full = new Semaphore(0);
    private String letter;

    public void put(String text) throws InterruptedException {
        empty.acquire();
        letter = text;
        full.release();
    }

    public String take() throws InterruptedException {
        full.acquire();
        String text = letter;
        empty.release();
        return text;
    }
}
