// promise: account
// kind: deadlock
// fault: the write lock is asked for while the same thread keeps the read lock
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Account {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private int balance;

    public int deposit() {
        lock.writeLock().lock();
        try {
            return ++balance;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int withdraw() {
        lock.readLock().lock();
        try {
            if (balance > 0) {
                lock.writeLock().lock();
                balance--;
                lock.writeLock().unlock();
            }
            return balance;
        } finally {
            lock.readLock().unlock();
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
