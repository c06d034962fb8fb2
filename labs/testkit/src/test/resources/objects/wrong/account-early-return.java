// promise: account
// kind: deadlock
// fault: withdraw from an empty account returns with the lock in its hand
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Account {

    private final Lock lock = new ReentrantLock();
    private int balance;

    public int deposit() {
        lock.lock();
        int now = ++balance;
        lock.unlock();
        return now;
    }

    public int withdraw() {
        lock.lock();
        if (balance == 0) {
            return 0;
        }
        int now = --balance;
        lock.unlock();
        return now;
    }

    public int balance() {
        lock.lock();
        int now = balance;
        lock.unlock();
        return now;
    }
}
