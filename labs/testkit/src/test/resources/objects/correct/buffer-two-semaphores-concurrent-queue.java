// promise: buffer
// style: two semaphores count, a ConcurrentLinkedQueue holds
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public class Buffer {

    private final Semaphore free = new Semaphore(2, true);
    private final Semaphore used = new Semaphore(0, true);
    private final Queue<String> items = new ConcurrentLinkedQueue<>();

    public void put(String item) throws InterruptedException {
        free.acquire();
        items.add(item);
        used.release();
    }

    public String take() throws InterruptedException {
        used.acquire();
        String item = items.remove();
        free.release();
        return item;
    }
}
