// promise: account
// kind: deadlock
// fault: deposit locks twice and unlocks once, so the lock stays taken
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Account {

    private final Lock lock = new ReentrantLock();
    private int balance;

    private int change(int amount) {
        lock.lock();
        balance = Math.max(0, balance + amount);
        return balance;
    }

    public int deposit() {
        lock.lock();
        try {
            return change(1);
        } finally {
            lock.unlock();
        }
    }

    public int withdraw() {
        try {
            return change(-1);
        } finally {
            lock.unlock();
        }
    }

    public int balance() {
        try {
            return change(0);
        } finally {
            lock.unlock();
        }
    }
}
