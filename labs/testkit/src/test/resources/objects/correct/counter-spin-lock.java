// promise: counter
// style: a spin lock of an AtomicBoolean
import java.util.concurrent.atomic.AtomicBoolean;

public class Counter {

    private final AtomicBoolean isTaken = new AtomicBoolean();
    private int count;

    private void lock() {
        while (!isTaken.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        isTaken.set(false);
    }

    public int add() {
        lock();
        try {
            return ++count;
        } finally {
            unlock();
        }
    }

    public int get() {
        lock();
        try {
            return count;
        } finally {
            unlock();
        }
    }
}
