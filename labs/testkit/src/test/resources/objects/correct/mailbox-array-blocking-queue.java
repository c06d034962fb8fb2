// promise: mailbox
// style: ArrayBlockingQueue with one place
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class Mailbox {

    private final BlockingQueue<String> letters = new ArrayBlockingQueue<>(1);

    public void put(String text) throws InterruptedException {
        letters.put(text);
    }

    public String take() throws InterruptedException {
        return letters.take();
    }
}
