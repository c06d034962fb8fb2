// promise: mailbox
// kind: crash
// fault: a Condition is signalled by signalAll(): notifyAll() needs the monitor, which nobody has
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Mailbox {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String letter;

    public void put(String text) throws InterruptedException {
        lock.lock();
        try {
            while (letter != null) {
                changed.await();
            }
            letter = text;
            changed.notifyAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (letter == null) {
                changed.await();
            }
            String text = letter;
            letter = null;
            changed.notifyAll();
            return text;
        } finally {
            lock.unlock();
        }
    }
}
