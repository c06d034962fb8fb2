// promise: pair
// style: fair ReentrantReadWriteLock
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Pair {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Lock reading = lock.readLock();
    private final Lock writing = lock.writeLock();
    private int left;
    private int right;

    public void write(int value) {
        writing.lock();
        try {
            left = value;
            right = value;
        } finally {
            writing.unlock();
        }
    }

    public String read() {
        reading.lock();
        try {
            return left + "/" + right;
        } finally {
            reading.unlock();
        }
    }
}
