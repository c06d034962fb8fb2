package interleave.testkit.stage;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long expectations wait. A program that answers needs milliseconds; the limit is for one that never does.
 * One that has kept several expectations waiting in vain keeps the later ones waiting less: a server that answers
 * nothing should not cost its student, or the grader of a class, five seconds for each of fifty tests.
 *
 * <p>Any thread may ask.
 */
public final class Limits {

    private static final int FIRST_BEATS = 5 * StageOptions.BEATS_PER_SECOND;
    /** Still a hundred times what a correct program takes. */
    private static final int LATER_BEATS = StageOptions.BEATS_PER_SECOND;
    private static final int IN_VAIN = 3;

    private static final AtomicInteger WAITED_IN_VAIN = new AtomicInteger();

    private Limits() {
    }

    /** Beats of the stage's own clock that an expectation waits. */
    static int beats() {
        return WAITED_IN_VAIN.get() < IN_VAIN ? FIRST_BEATS : LATER_BEATS;
    }

    static void waitedInVain() {
        WAITED_IN_VAIN.incrementAndGet();
    }

    /** For a JVM that judges one submission after the other: each begins with the full limits. */
    public static void forget() {
        WAITED_IN_VAIN.set(0);
    }
}
