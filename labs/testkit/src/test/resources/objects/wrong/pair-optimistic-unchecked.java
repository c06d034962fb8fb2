// promise: pair
// kind: wrong reply
// fault: what an optimistic read has seen is used without validate()
import java.util.concurrent.locks.StampedLock;

public class Pair {

    private final StampedLock lock = new StampedLock();
    private int left;
    private int right;

    public void write(int value) {
        long stamp = lock.writeLock();
        left = value;
        right = value;
        lock.unlockWrite(stamp);
    }

    public String read() {
        lock.tryOptimisticRead();
        return left + "/" + right;
    }
}
