// promise: pair
// kind: wrong reply
// fault: write gives the lock back between the two halves
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Pair {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int left;
    private int right;

    public void write(int value) {
        lock.writeLock().lock();
        left = value;
        lock.writeLock().unlock();
        lock.writeLock().lock();
        right = value;
        lock.writeLock().unlock();
    }

    public String read() {
        lock.readLock().lock();
        try {
            return left + "/" + right;
        } finally {
            lock.readLock().unlock();
        }
    }
}
