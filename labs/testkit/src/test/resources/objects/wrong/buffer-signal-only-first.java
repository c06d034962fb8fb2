// promise: buffer
// kind: lost wake-up
// fault: put signals only where the buffer was empty, and two takers may wait
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Buffer {

    private final Queue<String> items = new ArrayDeque<>();
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();

    public void put(String item) throws InterruptedException {
        lock.lock();
        try {
            while (items.size() == 2) {
                notFull.await();
            }
            items.add(item);
            if (items.size() == 1) {
                notEmpty.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (items.isEmpty()) {
                notEmpty.await();
            }
            notFull.signal();
            return items.remove();
        } finally {
            lock.unlock();
        }
    }
}
