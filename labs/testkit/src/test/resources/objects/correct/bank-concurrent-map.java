// promise: bank
// style: merge and compute of a ConcurrentHashMap under a shared lock, transfers under the exclusive one
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Bank {

    private final ConcurrentMap<String, Integer> balances = new ConcurrentHashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    public int deposit(String name) {
        lock.readLock().lock();
        try {
            return balances.merge(name, 1, Integer::sum);
        } finally {
            lock.readLock().unlock();
        }
    }

    public int withdraw(String name) {
        lock.readLock().lock();
        try {
            return balances.compute(name, (key, balance) -> balance == null || balance == 0 ? 0 : balance - 1);
        } finally {
            lock.readLock().unlock();
        }
    }

    public int transfer(String from, String to) {
        lock.writeLock().lock();
        try {
            if (balance(from) > 0) {
                withdraw(from);
                deposit(to);
            }
            return balance(from);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int balance(String name) {
        lock.readLock().lock();
        try {
            return balances.getOrDefault(name, 0);
        } finally {
            lock.readLock().unlock();
        }
    }
}
