// promise: pair
// style: StampedLock, an optimistic read first
import java.util.concurrent.locks.StampedLock;

public class Pair {

    private final StampedLock lock = new StampedLock();
    private int left;
    private int right;

    public void write(int value) {
        long stamp = lock.writeLock();
        try {
            left = value;
            right = value;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public String read() {
        long stamp = lock.tryOptimisticRead();
        int seenLeft = left;
        int seenRight = right;
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                seenLeft = left;
                seenRight = right;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return seenLeft + "/" + seenRight;
    }
}
