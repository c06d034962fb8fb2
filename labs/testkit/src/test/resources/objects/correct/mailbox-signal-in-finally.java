// promise: mailbox
// style: a condition per side, signalAll in finally
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Mailbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition full = lock.newCondition();
    private final Condition empty = lock.newCondition();
    private String letter;

    public void put(String text) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (letter != null) {
                empty.await();
            }
            letter = text;
        } finally {
            full.signalAll();
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (letter == null) {
                full.await();
            }
            String text = letter;
            letter = null;
            return text;
        } finally {
            empty.signalAll();
            lock.unlock();
        }
    }
}
