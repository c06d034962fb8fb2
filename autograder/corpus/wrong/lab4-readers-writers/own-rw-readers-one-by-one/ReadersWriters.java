package lab4;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class ReadersWriters {

    private final ReentrantLock lock = new ReentrantLock(true);

    public <T> T read(Supplier<T> section) throws InterruptedException {
        lock.lockInterruptibly(); // FAULT: a reader keeps other readers out
        try {
            return section.get();
        } finally {
            lock.unlock();
        }
    }

    public void write(Runnable section) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            section.run();
        } finally {
            lock.unlock();
        }
    }
}
