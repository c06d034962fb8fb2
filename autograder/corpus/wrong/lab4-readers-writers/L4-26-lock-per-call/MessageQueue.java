package lab4;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class MessageQueue {

    private final Object news = new Object();
    private final List<Message> messages = new ArrayList<>();
    private final int capacity;
    private long next;
    private volatile boolean closed;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    public long write(String text) {
        long number = append(text);
        synchronized (news) {
            news.notifyAll();
        }
        return number;
    }

    private long append(String text) {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock(); // FAULT: nobody else has this lock
        lock.writeLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            if (messages.size() == capacity) {
                messages.remove(0);
            }
            messages.add(new Message(next, Instant.now(), text));
            return next++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public List<Message> read(long after) {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        lock.readLock().lock();
        try {
            List<Message> newer = new ArrayList<>();
            for (Message message : messages) {
                if (message.number() > after) {
                    newer.add(message);
                }
            }
            return newer;
        } finally {
            lock.readLock().unlock();
        }
    }

    public List<Message> awaitNewer(long after) throws InterruptedException {
        synchronized (news) {
            while (!closed && read(after).isEmpty()) {
                news.wait();
            }
        }
        return read(after);
    }

    public void close() {
        synchronized (news) {
            closed = true;
            news.notifyAll();
        }
    }
}
