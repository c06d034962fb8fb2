package interleave.testkit.stage;

import java.util.concurrent.TimeUnit;

/**
 * How much of a rush fits into one go. A limit is for a program that never answers, and one that takes its time is none:
 * so a slow program gets small goes, each with a limit of its own, and a quick one large ones. One thread uses it.
 */
final class Pace {

    private static final int FIRST_CALLS = 160;
    private static final int MOST_CALLS = 20_000;
    /** Far below the limit of an expectation. */
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final int callsPerRound;
    private int calls = FIRST_CALLS;

    Pace(int callsPerRound) {
        this.callsPerRound = callsPerRound;
    }

    /** Rounds of the next go, at least one. */
    int rounds() {
        return Math.max(1, calls / callsPerRound);
    }

    /** So long did the last go take. */
    void took(long nanos) {
        calls = nanos < LONG_NANOS ? Math.min(MOST_CALLS, 2 * calls) : Math.max(FIRST_CALLS, calls / 4);
    }
}
