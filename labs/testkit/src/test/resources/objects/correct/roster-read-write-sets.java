// promise: roster
// style: a TreeSet under a ReentrantReadWriteLock, iterators and all
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Roster {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Set<String> names = new TreeSet<>();

    public boolean join(String name) {
        lock.writeLock().lock();
        try {
            return names.add(name);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void leave(String name) {
        lock.writeLock().lock();
        try {
            Iterator<String> iterator = names.iterator();
            while (iterator.hasNext()) {
                if (iterator.next().equals(name)) {
                    iterator.remove();
                }
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return names.size();
        } finally {
            lock.readLock().unlock();
        }
    }
}
