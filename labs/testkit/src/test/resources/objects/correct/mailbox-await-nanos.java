// promise: mailbox
// style: awaitNanos in a while loop
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Mailbox {

    private static final long A_WHILE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String letter;

    public void put(String text) throws InterruptedException {
        lock.lock();
        try {
            while (letter != null) {
                changed.awaitNanos(A_WHILE);
            }
            letter = text;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (letter == null) {
                changed.awaitNanos(A_WHILE);
            }
            String text = letter;
            letter = null;
            changed.signalAll();
            return text;
        } finally {
            lock.unlock();
        }
    }
}
