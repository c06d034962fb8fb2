// promise: account
// kind: crash
// fault: an empty account returns before lock(), and finally unlocks what was never locked
import java.util.concurrent.locks.ReentrantLock;

public class Account {

    private final ReentrantLock lock = new ReentrantLock();
    private volatile int balance;

    public int deposit() {
        lock.lock();
        try {
            balance++;
            return balance;
        } finally {
            lock.unlock();
        }
    }

    public int withdraw() {
        try {
            if (balance == 0) {
                return 0;
            }
            lock.lock();
            balance = Math.max(0, balance - 1);
            return balance;
        } finally {
            lock.unlock();
        }
    }

    public int balance() {
        return balance;
    }
}
