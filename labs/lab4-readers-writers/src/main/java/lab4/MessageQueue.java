package lab4;

import java.util.List;

/**
 * The newest messages of a chat, for any number of readers. Reading takes nothing away: each reader remembers for
 * itself the number of the message that it read last.
 *
 * <p>Threads: any number of threads may call any method at the same time.
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share: ____
 *   <li>Why that is safe: ____
 * </ul>
 */
public final class MessageQueue {

    // TODO task 4: decide what you keep, and how you find the first message with a greater number than a reader's.
    // Guarded by: ____ (task 4). For the bonus, task 5: what may readers share?

    /**
     * An empty queue.
     *
     * @param capacity how many messages it keeps
     * @throws IllegalArgumentException if that is less than 1
     */
    public MessageQueue(int capacity) {
        throw new UnsupportedOperationException("Lab 4, task 4: MessageQueue");
    }

    /**
     * Adds a message, and drops the oldest one where more than the capacity are kept. Never waits for a reader to
     * catch up.
     *
     * @return the number of the message
     * @throws IllegalStateException if the queue is closed
     */
    public long write(String text) {
        // TODO task 4: decide what happens to a thread that is interrupted while it is about to write: this method
        // throws no InterruptedException.
        throw new UnsupportedOperationException("Lab 4, task 4: MessageQueue.write");
    }

    /**
     * All kept messages with a number greater than {@code after}, in order; the empty list where there is none.
     * Does not wait for one.
     *
     * @param after number of the message that the caller read last; -1 for none
     * @return a list that nobody else has or changes
     */
    public List<Message> read(long after) {
        throw new UnsupportedOperationException("Lab 4, task 4: MessageQueue.read");
    }

    /**
     * As {@link #read}, but sleeps until there is a message with a number greater than {@code after}, or until
     * {@link #close}.
     *
     * @return a list that nobody else has or changes; empty only where the queue is closed
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    public List<Message> awaitNewer(long after) throws InterruptedException {
        // TODO task 4: decide who wakes this thread, and what it looks at before it sleeps and after it woke.
        throw new UnsupportedOperationException("Lab 4, task 4: MessageQueue.awaitNewer");
    }

    /** From now on nothing can be written. Everybody who waits returns. May be called more than once. */
    public void close() {
        throw new UnsupportedOperationException("Lab 4, task 4: MessageQueue.close");
    }
}
