package cz.cvut.chat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The newest messages of a chat, for any number of readers. Reading takes nothing away: each reader remembers for
 * itself the number of the message that it read last.
 *
 * <p>Threads: any number of threads may call any method at the same time.
 *
 * <p>The JDK's lock and not our ReadersWriters, for two reasons: {@link #write} and {@link #read} may not throw
 * InterruptedException, and sleeping readers need a condition, which this lock has.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: any number that write, read, wait and close.
 *   <li>What they share: {@code messages}, {@code next}, {@code isClosed}. A message never changes, and a list that
 *       is returned belongs to its reader.
 *   <li>Why that is safe: all three change under the write lock only, and are read under one of the two locks. A
 *       reader looks and goes to sleep under the lock that a writer needs, so no wake-up comes in between.
 * </ul>
 */
public final class MessageQueue {

    private final int capacity;

    /** Readers look at the fields below together; who changes them is alone. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** There is one more message, or there will never be one. Belongs to the write lock; a read lock has none. */
    private final Condition changed = lock.writeLock().newCondition();

    /** The newest messages, the oldest of them first. Guarded by: lock. */
    private final Deque<Message> messages = new ArrayDeque<>();

    /** The number of the next message. It never goes round: a long lasts for centuries. Guarded by: lock. */
    private long next;

    /** Guarded by: lock. */
    private boolean isClosed;

    /**
     * An empty queue.
     *
     * @param capacity how many messages it keeps
     * @throws IllegalArgumentException if that is less than 1
     */
    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a queue keeps 1 message or more, not " + capacity);
        }
        this.capacity = capacity;
    }

    /**
     * Adds a message, and drops the oldest one where more than the capacity are kept. Never waits for a reader to
     * catch up.
     *
     * @return the number of the message
     * @throws IllegalStateException if the queue is closed
     */
    public long write(String text) {
        // Not interruptible: an interrupt stays remembered, and the next method that sleeps will tell of it.
        lock.writeLock().lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("the queue is closed");
            }
            messages.addLast(new Message(next, Instant.now(), text));
            if (messages.size() > capacity) {
                messages.removeFirst();
            }
            changed.signalAll();
            return next++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * All kept messages with a number greater than {@code after}, in order; the empty list where there is none.
     * Does not wait for one.
     *
     * @param after number of the message that the caller read last; -1 for none
     * @return a list that nobody else has or changes
     */
    public List<Message> read(long after) {
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

    /**
     * As {@link #read}, but sleeps until there is a message with a number greater than {@code after}, or until
     * {@link #close}.
     *
     * @return a list that nobody else has or changes; empty only where the queue is closed
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    public List<Message> awaitNewer(long after) throws InterruptedException {
        lock.writeLock().lockInterruptibly();
        try {
            while (next - 1 <= after && !isClosed) {
                changed.await();
            }
        } finally {
            lock.writeLock().unlock();
        }
        // Others may write before the next line, which does no harm: the newest message is never dropped.
        return read(after);
    }

    /** From now on nothing can be written. Everybody who waits returns. May be called more than once. */
    public void close() {
        lock.writeLock().lock();
        try {
            isClosed = true;
            changed.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
