package lab4;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class MessageQueue {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Condition news = lock.writeLock().newCondition();
    private final List<Message> messages = new ArrayList<>();
    private final int capacity;
    private long next = 0;
    private boolean closed = false;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    public long write(String text) {
        lock.writeLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            messages.add(new Message(next, Instant.now(), text));
            if (messages.size() > capacity) {
                messages.remove(0);
            }
            news.signalAll();
            return next++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public List<Message> read(long after) {
        lock.readLock().lock();
        try {
            int first = 0;
            while (first < messages.size() && messages.get(first).number() <= after) {
                first++;
            }
            return new ArrayList<>(messages.subList(first, messages.size()));
        } finally {
            lock.readLock().unlock();
        }
    }

    public List<Message> awaitNewer(long after) throws InterruptedException {
        lock.writeLock().lock();
        try {
            while (next - 1 <= after && !closed) {
                news.await();
            }
            return read(after);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
