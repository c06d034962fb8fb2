// promise: buffer
// kind: deadlock
// fault: take waits for an item while it holds the mutex that put needs to bring one
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class Buffer {

    private final Semaphore free = new Semaphore(2);
    private final Semaphore used = new Semaphore(0);
    private final Semaphore mutex = new Semaphore(1);
    private final Queue<String> items = new ArrayDeque<>();

    public void put(String item) throws InterruptedException {
        free.acquire();
        mutex.acquire();
        items.add(item);
        mutex.release();
        used.release();
    }

    public String take() throws InterruptedException {
        mutex.acquire();
        used.acquire();
        String item = items.remove();
        mutex.release();
        free.release();
        return item;
    }
}
