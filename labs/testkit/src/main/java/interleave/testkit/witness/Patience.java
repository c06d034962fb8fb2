package interleave.testkit.witness;

/**
 * How long one expectation may still take. It ends hangs and orders nothing.
 *
 * <p>It runs on the clock of the program under test: where the machine gives that program no time, the limit does
 * not come nearer.
 */
public interface Patience {

    /** Whether to stop waiting. Once true, it stays true. */
    boolean isOver();
}
