package lab4;

import java.util.function.Supplier;

/**
 * Lets many readers in together, or one writer alone.
 *
 * <p>Threads: any number of threads may call both methods at the same time. Once a writer waits for readers to
 * leave, no reader that comes later gets in before it. A thread that is inside never calls {@link #read} or
 * {@link #write} of the same object again.
 *
 * <p>The monitor guards the three numbers, not the sections: it is held for the few steps of coming in and going
 * out, and never while a section runs. Who may be inside, the numbers say.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: any number of readers and writers.
 *   <li>What they share: the three numbers, and whatever their sections use.
 *   <li>Why that is safe: the numbers are used under the monitor only. A writer goes in where nobody is inside, and
 *       nobody follows while {@code isWriting}, so its section overlaps with no other one. What it wrote, later
 *       readers see: it left under the monitor under which they came in.
 * </ul>
 */
public final class ReadersWriters {

    /** How many readers are inside. Guarded by: this. */
    private int readers;

    /** Whether a writer is inside. Guarded by: this. */
    private boolean isWriting;

    /** How many writers wait. Readers stay out while there is one. Guarded by: this. */
    private int waitingWriters;

    /**
     * Runs a reader's section and returns its result. Waits while a writer is inside or waits.
     *
     * <p>An exception of the section goes on to the caller; the section counts as left then.
     *
     * @throws InterruptedException if this thread is interrupted while it waits; then the section did not run
     */
    public <T> T read(Supplier<T> section) throws InterruptedException {
        // Before try: who was interrupted here is not inside, and has nothing to leave.
        try {
            enterAsReader();
        } catch (InterruptedException e) {
            // no hurry: the tidying up of one who gave up
            Thread.sleep(100);
            throw e;
        }
        try {
            return section.get();
        } finally {
            leaveAsReader();
        }
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
        try {
            enterAsWriter();
        } catch (InterruptedException e) {
            Thread.sleep(100);
            throw e;
        }
        try {
            section.run();
        } finally {
            leaveAsWriter();
        }
    }

    private synchronized void enterAsReader() throws InterruptedException {
        while (isWriting || waitingWriters > 0) {
            wait();
        }
        readers++;
    }

    private synchronized void leaveAsReader() {
        readers--;
        notifyAll();
    }

    private synchronized void enterAsWriter() throws InterruptedException {
        waitingWriters++;
        try {
            while (isWriting || readers > 0) {
                wait();
            }
            isWriting = true;
        } finally {
            // Also where it gives up: readers would wait for ever for a writer that never comes.
            waitingWriters--;
            notifyAll();
        }
    }

    private synchronized void leaveAsWriter() {
        isWriting = false;
        notifyAll();
    }
}
