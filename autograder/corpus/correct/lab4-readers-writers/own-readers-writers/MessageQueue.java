package lab4;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class MessageQueue {

    private final ReadersWriters access = new ReadersWriters();
    private final Deque<Message> messages = new ArrayDeque<>();
    private final int capacity;
    /** Taken by writers, and by those who wait for news; never by plain readers. */
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long newest = -1;
    private boolean closed;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
    }

    public long write(String text) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException();
            }
            AtomicLong number = new AtomicLong(newest + 1);
            uninterrupted(() -> access.write(() -> {
                if (messages.size() == capacity) {
                    messages.removeFirst();
                }
                messages.addLast(new Message(number.get(), Instant.now(), text));
            }));
            newest = number.get();
            news.signalAll();
            return newest;
        } finally {
            lock.unlock();
        }
    }

    public List<Message> read(long after) {
        List<Message> newer = new ArrayList<>();
        uninterrupted(() -> access.read(() -> {
            for (Message message : messages) {
                if (message.number() > after) {
                    newer.add(message);
                }
            }
            return null;
        }));
        return newer;
    }

    public List<Message> awaitNewer(long after) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (newest <= after && !closed) {
                news.await();
            }
        } finally {
            lock.unlock();
        }
        return read(after);
    }

    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    /** The interrupt is for whoever asks next. */
    private static void uninterrupted(Step step) {
        boolean interrupted = Thread.interrupted();
        boolean done = false;
        while (!done) {
            try {
                step.run();
                done = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
