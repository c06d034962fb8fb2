package lab4;

/**
 * A slot for one value: some threads put values in, others take them out.
 *
 * <p>Threads: any number of threads may put and take at the same time. Every value that is put is taken once.
 * Nobody sleeps who could go on.
 *
 * <p>Two rules make it right. {@code while}, not {@code if}: between the call that wakes a thread and the moment
 * when it has the lock again, another thread may have been faster, and Java may wake a thread for no reason at all.
 * {@code notifyAll}, not {@code notify}: putters and takers wait in the same monitor, so that {@code notify} could
 * wake one of those who cannot go on, and nobody else.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: any number that put, any number that take.
 *   <li>What they share: {@code value}.
 *   <li>Why that is safe: both methods hold the monitor of the mailbox from their first step to the last one; only
 *       {@code wait()} gives it back, and after it the loop looks again.
 * </ul>
 *
 * @param <T> what is handed over
 */
public final class Mailbox<T> {

    /** What is in the slot; null where it is empty. Guarded by: this. */
    private T value;

    /**
     * Puts a value into the slot. Waits while the slot is full.
     *
     * @param value not null
     * @throws InterruptedException if this thread is interrupted while it waits; then nothing was put
     */
    public synchronized void put(T value) throws InterruptedException {
        while (this.value != null) {
            wait();
        }
        this.value = value;
        notifyAll();
    }

    /**
     * Takes the value out of the slot. Waits while the slot is empty.
     *
     * @throws InterruptedException if this thread is interrupted while it waits; then nothing was taken
     */
    public synchronized T take() throws InterruptedException {
        while (value == null) {
            wait();
        }
        T taken = value;
        value = null;
        notifyAll();
        return taken;
    }
}
