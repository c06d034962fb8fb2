// promise: counter
// style: a virtual thread for every operation
// min-jdk: 21
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

public class Counter {

    private final ReentrantLock lock = new ReentrantLock();
    private int count;

    private int change(int amount) throws InterruptedException {
        AtomicInteger result = new AtomicInteger();
        Thread thread = Thread.ofVirtual().start(() -> {
            lock.lock();
            try {
                count += amount;
                result.set(count);
            } finally {
                lock.unlock();
            }
        });
        thread.join();
        return result.get();
    }

    public int add() throws InterruptedException {
        return change(1);
    }

    public int get() throws InterruptedException {
        return change(0);
    }
}
