// promise: account
// style: ReentrantReadWriteLock, with a downgrade for the reply
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Account {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private int balance;

    public int deposit() {
        lock.writeLock().lock();
        balance++;
        lock.readLock().lock();
        lock.writeLock().unlock();
        try {
            return balance;
        } finally {
            lock.readLock().unlock();
        }
    }

    public int withdraw() {
        lock.writeLock().lock();
        try {
            if (balance > 0) {
                balance--;
            }
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
