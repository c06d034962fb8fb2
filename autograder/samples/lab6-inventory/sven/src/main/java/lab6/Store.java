package lab6;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class Store {

    private final Map<String, String> prices = new LinkedHashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    Store() {
        prices.put("Siomai", "0.5");
        prices.put("Siopao", "1.5");
        prices.put("Sagmaw", "0.0");
    }

    /** Many may read at once. */
    String list() {
        lock.readLock().lock();
        try {
            return text();
        } finally {
            lock.readLock().unlock();
        }
    }

    String add(String name, String price) {
        lock.writeLock().lock();
        try {
            return prices.putIfAbsent(name, price) == null ? text() : "Already exists\n";
        } finally {
            lock.writeLock().unlock();
        }
    }

    String delete(String name) {
        lock.writeLock().lock();
        try {
            prices.remove(name);
            // Now it only reads: others may do so too, but nobody may write before the list is made.
            lock.readLock().lock();
        } finally {
            lock.writeLock().unlock();
        }
        try {
            return text();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** With one of the two locks. */
    private String text() {
        StringBuilder text = new StringBuilder();
        prices.forEach((name, price) -> text.append(name).append(' ').append(price).append('\n'));
        return text.append('\n').toString();
    }
}
