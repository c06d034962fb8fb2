// promise: buffer
// kind: check-then-act
// fault: after isEmpty() another thread may take the last item, and poll() brings null
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class Buffer {

    private final BlockingQueue<String> items = new ArrayBlockingQueue<>(2);

    public void put(String item) throws InterruptedException {
        items.put(item);
    }

    public String take() throws InterruptedException {
        while (items.isEmpty()) {
            Thread.sleep(10);
        }
        return items.poll();
    }
}
