package lab4;

import java.util.function.Supplier;

/**
 * Lets many readers in together, or one writer alone.
 *
 * <p>Threads: any number of threads may call both methods at the same time. Once a writer waits for readers to
 * leave, no reader that comes later gets in before it. A thread that is inside never calls {@link #read} or
 * {@link #write} of the same object again.
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share: ____
 *   <li>Why that is safe: ____
 * </ul>
 */
public final class ReadersWriters {

    // TODO task 3: decide what you must know about who is inside and who waits. Guarded by: ____ (task 3).

    /**
     * Runs a reader's section and returns its result. Waits while a writer is inside or waits.
     *
     * <p>An exception of the section goes on to the caller; the section counts as left then.
     *
     * @throws InterruptedException if this thread is interrupted while it waits; then the section did not run
     */
    public <T> T read(Supplier<T> section) throws InterruptedException {
        // TODO task 3: decide which lock may be held while the section runs, with other readers inside as well.
        throw new UnsupportedOperationException("Lab 4, task 3: ReadersWriters.read");
    }

    /**
     * Runs a writer's section, alone. Waits while anybody is inside.
     *
     * <p>An exception of the section goes on to the caller; the section counts as left then.
     *
     * @throws InterruptedException if this thread is interrupted while it waits; then the section did not run, and
     *                              nobody waits for this writer any more
     */
    public void write(Runnable section) throws InterruptedException {
        // TODO task 3: decide what has to be taken back when this writer gives up while it waits.
        throw new UnsupportedOperationException("Lab 4, task 3: ReadersWriters.write");
    }
}
