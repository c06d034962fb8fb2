// promise: account
// kind: deadlock
// fault: withdraw calls balance() with the only permit in its hand, and a semaphore does not know its owner
import java.util.concurrent.Semaphore;

public class Account {

    private final Semaphore mutex = new Semaphore(1);
    private int balance;

    public int deposit() {
        mutex.acquireUninterruptibly();
        int now = ++balance;
        mutex.release();
        return now;
    }

    public int withdraw() {
        mutex.acquireUninterruptibly();
        if (balance() > 0) {
            balance--;
        }
        int now = balance;
        mutex.release();
        return now;
    }

    public int balance() {
        mutex.acquireUninterruptibly();
        int now = balance;
        mutex.release();
        return now;
    }
}
