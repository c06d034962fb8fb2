// promise: buffer
// kind: crash
// fault: after await() the queue may be empty again, and remove() throws
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Buffer {

    private final Queue<String> items = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    public void put(String item) throws InterruptedException {
        lock.lock();
        try {
            while (items.size() == 2) {
                changed.await();
            }
            items.add(item);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            if (items.isEmpty()) {
                changed.await();
            }
            changed.signalAll();
            return items.remove();
        } finally {
            lock.unlock();
        }
    }
}
