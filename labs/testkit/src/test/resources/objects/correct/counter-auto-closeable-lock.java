// promise: counter
// style: try-with-resources around a lock
import java.util.concurrent.locks.ReentrantLock;

public class Counter {

    private static class Guard implements AutoCloseable {

        private final ReentrantLock lock = new ReentrantLock();

        Guard lock() {
            lock.lock();
            return this;
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

    private final Guard guard = new Guard();
    private int count;

    public int add() {
        try (Guard held = guard.lock()) {
            return ++count;
        }
    }

    public int get() {
        try (Guard held = guard.lock()) {
            return count;
        }
    }
}
