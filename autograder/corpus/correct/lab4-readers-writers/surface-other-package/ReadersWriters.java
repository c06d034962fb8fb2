package cz.cvut.ukol4;

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
        lock.writeLock().lockInterruptibly();
        try {
            section.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
