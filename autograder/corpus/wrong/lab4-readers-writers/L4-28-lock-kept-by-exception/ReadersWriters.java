package lab4;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

public class ReadersWriters {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    public <T> T read(Supplier<T> section) throws InterruptedException {
        lock.readLock().lockInterruptibly();
        T result = section.get(); // FAULT: where this throws, unlock() is never reached
        lock.readLock().unlock();
        return result;
    }

    public void write(Runnable section) throws InterruptedException {
        lock.writeLock().lockInterruptibly();
        try {
            section.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
