package interleave.testkit.verdict;

/**
 * What went wrong, in one of the words that handouts, feedback and class statistics share.
 */
public enum Kind {
    WRONG_REPLY("wrong reply"),
    NO_ANSWER("no answer"),
    LOST_OR_DOUBLED("lost or doubled message"),
    WRONG_ORDER("wrong order"),
    MIXED_LINES("mixed lines"),
    LOST_UPDATE("lost update"),
    CHECK_THEN_ACT("check-then-act"),
    DEADLOCK("deadlock"),
    LOST_WAKE_UP("lost wake-up"),
    DATA_RACE("data race"),
    STARVATION("starvation"),
    BLOCKED_BY_ANOTHER("blocked by another client"),
    LEAK("leak (thread, socket)"),
    BUSY_WAITING("busy waiting"),
    CRASH("crash"),
    ENDED_ITSELF("ended itself"),
    OUT_OF_MEMORY("out of memory"),
    TOO_SLOW("too slow"),
    /** What the student's own test did not do: nothing is wrong with the program. */
    OWN_TEST("own test"),
    POLICY("policy"),
    DOES_NOT_COMPILE("does not compile"),
    /** The machine was the cause, not the student: tried again, and never costs points. */
    INCONCLUSIVE("inconclusive");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The words that a reader sees. */
    public String label() {
        return label;
    }
}
