package lab6;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;

/** Exhibit: whoever misses a product while reading wants to write, and goes on reading. */
public final class Store {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final ReadLock reading = lock.readLock();
    private final WriteLock writing = lock.writeLock();
    /** Guarded by: lock. */
    private final Set<String> names = new TreeSet<>();

    /** Whether the product is new. */
    public boolean add(String name) {
        reading.lock();
        try {
            if (names.contains(name)) {
                return false;
            }
            writing.lock();
            names.add(name);
            writing.unlock();
            return true;
        } finally {
            reading.unlock();
        }
    }
}
