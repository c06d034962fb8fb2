package lab4;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

public class ReadersWriters {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    public <T> T read(Supplier<T> section) throws InterruptedException {
        lock.readLock().lockInterruptibly();
        try {
            return section.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    public void write(Runnable section) throws InterruptedException {
        lock.readLock().lockInterruptibly(); // FAULT: the read lock lets readers and other writers in
        try {
            section.run();
        } finally {
            lock.readLock().unlock();
        }
    }
}
