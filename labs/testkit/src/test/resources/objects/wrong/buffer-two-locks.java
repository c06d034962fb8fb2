// promise: buffer
// kind: data race
// fault: put and take have a lock each, and the queue between them has none
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class Buffer {

    private final Object putting = new Object();
    private final Object taking = new Object();
    private final Semaphore free = new Semaphore(2);
    private final Semaphore used = new Semaphore(0);
    private final Queue<String> items = new ArrayDeque<>();

    public void put(String item) throws InterruptedException {
        free.acquire();
        synchronized (putting) {
            items.add(item);
        }
        used.release();
    }

    public String take() throws InterruptedException {
        used.acquire();
        String item;
        synchronized (taking) {
            item = items.remove();
        }
        free.release();
        return item;
    }
}
