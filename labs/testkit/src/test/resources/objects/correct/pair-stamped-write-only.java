// promise: pair
// style: a StampedLock seen as a ReadWriteLock
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

public class Pair {

    private final ReadWriteLock lock = new StampedLock().asReadWriteLock();
    private final StringBuilder text = new StringBuilder("0/0");

    public void write(int value) {
        lock.writeLock().lock();
        try {
            text.setLength(0);
            text.append(value).append('/').append(value);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public String read() {
        lock.readLock().lock();
        try {
            return text.toString();
        } finally {
            lock.readLock().unlock();
        }
    }
}
