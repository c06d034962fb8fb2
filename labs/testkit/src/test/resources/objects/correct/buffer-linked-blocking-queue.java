// promise: buffer
// style: LinkedBlockingQueue with a bound
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Buffer {

    private final BlockingQueue<String> items = new LinkedBlockingQueue<>(2);

    public void put(String item) throws InterruptedException {
        items.put(item);
    }

    public String take() throws InterruptedException {
        return items.take();
    }
}
