// promise: mailbox
// style: one condition with signalAll, awaited without interruption
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Mailbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<String> letter = Optional.empty();

    public void put(String text) {
        lock.lock();
        try {
            while (letter.isPresent()) {
                changed.awaitUninterruptibly();
            }
            letter = Optional.of(text);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() {
        lock.lock();
        try {
            while (letter.isEmpty()) {
                changed.awaitUninterruptibly();
            }
            String text = letter.get();
            letter = Optional.empty();
            changed.signalAll();
            return text;
        } finally {
            lock.unlock();
        }
    }
}
