// promise: account
// kind: lost update
// fault: tryAcquire may answer false, and the method goes in without a permit
import java.util.concurrent.Semaphore;

public class Account {

    private final Semaphore mutex = new Semaphore(1);
    private int balance;

    public int deposit() {
        mutex.tryAcquire();
        try {
            balance = balance + 1;
            return balance;
        } finally {
            mutex.release();
        }
    }

    public int withdraw() {
        mutex.acquireUninterruptibly();
        try {
            balance = Math.max(0, balance - 1);
            return balance;
        } finally {
            mutex.release();
        }
    }

    public int balance() {
        mutex.acquireUninterruptibly();
        try {
            return balance;
        } finally {
            mutex.release();
        }
    }
}
