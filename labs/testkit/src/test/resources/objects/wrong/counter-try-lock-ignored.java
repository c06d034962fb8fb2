// promise: counter
// kind: crash
// fault: tryLock may answer false, and the method goes on and unlocks all the same
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Counter {

    private final Lock lock = new ReentrantLock();
    private int count;

    public int add() {
        lock.tryLock();
        try {
            count++;
            return count;
        } finally {
            lock.unlock();
        }
    }

    public int get() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }
}
