// promise: account
// kind: deadlock
// fault: a StampedLock is not reentrant: withdraw waits for itself
import java.util.concurrent.locks.StampedLock;

public class Account {

    private final StampedLock lock = new StampedLock();
    private int balance;

    public int deposit() {
        long stamp = lock.writeLock();
        try {
            return ++balance;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public int withdraw() {
        long stamp = lock.writeLock();
        try {
            balance = Math.max(0, balance() - 1);
            return balance;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public int balance() {
        long stamp = lock.readLock();
        try {
            return balance;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
