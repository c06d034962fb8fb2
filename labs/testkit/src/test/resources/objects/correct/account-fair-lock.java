// promise: account
// style: fair ReentrantLock, locked as the first statement inside try
import java.util.concurrent.locks.ReentrantLock;

public class Account {

    private final ReentrantLock lock = new ReentrantLock(true);
    private int balance;

    public int deposit() {
        return change(1);
    }

    public int withdraw() {
        return change(-1);
    }

    public int balance() {
        return change(0);
    }

    private int change(int amount) {
        try {
            lock.lock();
            balance = Math.max(0, balance + amount);
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
