package lab6;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Texts on their way to one client, in order. Those who put something in do not wait for the client; the client's
 * writer thread does.
 *
 * <p>Any thread may call any method; {@link #take} is for one thread.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the client's handler and its writer, the console's thread, and any that closes the
 *       server.
 *   <li>What they share: {@code texts} and {@code isFinished}.
 *   <li>Why that is safe: each method holds the lock; {@code wait()} gives it back while a thread sleeps, and each
 *       sleeper looks at its condition again when it wakes. Every change calls {@code notifyAll()}.
 * </ul>
 */
final class Outbox {

    /** A handler waits while so many texts do: its client asks faster than it reads. */
    private static final int FULL = 100;

    /** So many texts wait only for a client that has stopped reading altogether. */
    private static final int TOO_MANY = 1_100;

    /** Guarded by: this. */
    private final Queue<String> texts = new ArrayDeque<>();

    /** Whether nothing more is taken in. Guarded by: this. */
    private boolean isFinished;

    /**
     * Takes a text in, where there is room. Blocks until there is.
     *
     * @return false where the outbox is finished, and the text is lost
     */
    synchronized boolean put(String text) throws InterruptedException {
        while (texts.size() >= FULL && !isFinished) {
            wait();
        }
        return offer(text);
    }

    /**
     * Takes a text in, or drops it. Does not block.
     *
     * @return false where the outbox is finished, or far too many texts wait already
     */
    synchronized boolean offer(String text) {
        if (isFinished || texts.size() >= TOO_MANY) {
            return false;
        }
        texts.add(text);
        notifyAll();
        return true;
    }

    /** Takes nothing in any more. What has been taken in can still be taken out. Does not block. */
    synchronized void finish() {
        isFinished = true;
        notifyAll();
    }

    /** Takes in a last text, unless it was finished before. Does not block. */
    synchronized void finishWith(String text) {
        offer(text);
        finish();
    }

    /** The next text; null where there is none and none will come. Blocks until one of the two is clear. */
    synchronized String take() throws InterruptedException {
        while (texts.isEmpty() && !isFinished) {
            wait();
        }
        notifyAll();
        return texts.poll();
    }
}
