package lab4;

/**
 * A slot for one value: some threads put values in, others take them out.
 *
 * <p>Threads: any number of threads may put and take at the same time. Every value that is put is taken once.
 * Nobody sleeps who could go on.
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share: ____
 *   <li>Why that is safe: ____
 * </ul>
 *
 * @param <T> what is handed over
 */
public final class Mailbox<T> {

    // TODO task 2: decide how you know that the slot is empty, and write down which lock guards it.

    /**
     * Puts a value into the slot. Waits while the slot is full, and holds no lock that a taker needs meanwhile.
     *
     * @param value not null
     * @throws InterruptedException if this thread is interrupted while it waits; then nothing was put
     */
    public void put(T value) throws InterruptedException {
        // TODO task 2: decide what you look at after you have waited, and who has to hear that the slot is full now.
        throw new UnsupportedOperationException("Lab 4, task 2: Mailbox.put");
    }

    /**
     * Takes the value out of the slot. Waits while the slot is empty, and holds no lock that a putter needs
     * meanwhile.
     *
     * @throws InterruptedException if this thread is interrupted while it waits; then nothing was taken
     */
    public T take() throws InterruptedException {
        throw new UnsupportedOperationException("Lab 4, task 2: Mailbox.take");
    }
}
