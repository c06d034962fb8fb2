// promise: mailbox
// style: an AtomicReference, and a short sleep where the time has not come
import java.util.concurrent.atomic.AtomicReference;

public class Mailbox {

    private final AtomicReference<String> letter = new AtomicReference<>();

    public void put(String text) throws InterruptedException {
        while (!letter.compareAndSet(null, text)) {
            Thread.sleep(1);
        }
    }

    public String take() throws InterruptedException {
        String text = letter.getAndSet(null);
        while (text == null) {
            Thread.sleep(1);
            text = letter.getAndSet(null);
        }
        return text;
    }
}
