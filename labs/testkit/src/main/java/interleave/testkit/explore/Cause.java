package interleave.testkit.explore;

import interleave.testkit.verdict.Kind;

/** The likely cause of what a schedule shows, where the kind says more than the test's own guess. */
final class Cause {

    private Cause() {
    }

    /** @param otherwise what the test was made for: mostly a change that gets lost */
    static String of(Kind kind, String otherwise) {
        return switch (kind) {
            case DATA_RACE -> "This object is not made for several threads. Every use of it needs the same lock, even "
                + "where the numbers came out right.";
            case DEADLOCK -> "A lock is taken and never given back, or two threads take the same locks in different "
                + "orders.";
            case LOST_WAKE_UP -> "A thread sleeps on though what it waits for has come: the call that should wake it "
                + "came too early, woke another one, or was never made.";
            case CRASH -> "Your code throws what it would not throw if the calls came one after the other.";
            default -> otherwise;
        };
    }
}
