// promise: account
// kind: lost update
// fault: deposit holds the read lock only, and so may another deposit
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Account {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private int balance;

    public int deposit() {
        lock.readLock().lock();
        try {
            balance = balance + 1;
            return balance;
        } finally {
            lock.readLock().unlock();
        }
    }

    public int withdraw() {
        lock.writeLock().lock();
        try {
            balance = Math.max(0, balance - 1);
            return balance;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int balance() {
        lock.readLock().lock();
        try {
            return balance;
        } finally {
            lock.readLock().unlock();
        }
    }
}
