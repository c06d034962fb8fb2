// promise: buffer
// kind: data race
// fault: the semaphores count the items, but nothing guards the queue itself
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class Buffer {

    private final Semaphore free = new Semaphore(2);
    private final Semaphore used = new Semaphore(0);
    private final Queue<String> items = new ArrayDeque<>();

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
