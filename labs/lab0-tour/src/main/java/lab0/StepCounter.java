package lab0;

/**
 * A number that several threads count up.
 *
 * <p>Any thread may call both methods. A call waits while another thread is inside one of them.
 */
final class StepCounter {

    /** Guarded by: this counter's monitor ({@code synchronized}), because all workers write it. */
    private int steps;

    /**
     * Counts one step.
     *
     * <p>{@code steps++} is three steps of the machine: read the number, add 1, write the number. Without the
     * guard, two workers may read the same number, and both write the same sum: one step is lost.
     */
    synchronized void count() {
        steps++;
    }

    synchronized int steps() {
        return steps;
    }
}
