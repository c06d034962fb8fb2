// promise: counter
// style: tryLock in a loop
import java.util.concurrent.locks.ReentrantLock;

public class Counter {

    private final ReentrantLock lock = new ReentrantLock();
    private int count;

    private int change(int amount) throws InterruptedException {
        while (!lock.tryLock()) {
            Thread.sleep(1);
        }
        try {
            count += amount;
            return count;
        } finally {
            lock.unlock();
        }
    }

    public int add() throws InterruptedException {
        return change(1);
    }

    public int get() throws InterruptedException {
        return change(0);
    }
}
