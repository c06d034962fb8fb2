// promise: buffer
// style: await with a timeout in a while loop
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Buffer {

    private final List<String> items = new ArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    public void put(String item) throws InterruptedException {
        lock.lock();
        try {
            while (items.size() == 2) {
                changed.await(50, TimeUnit.MILLISECONDS);
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
            while (items.isEmpty()) {
                changed.await(50, TimeUnit.MILLISECONDS);
            }
            changed.signalAll();
            return items.remove(0);
        } finally {
            lock.unlock();
        }
    }
}
