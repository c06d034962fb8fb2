package interleave.autograder.matrix;

/** What the grader's calibration says of one submission. */
public enum Verdict {
    /** A wrong one: a check of the broken sentence failed, as the kind that is written beside it. */
    CAUGHT(true),
    /** A wrong one that no check of the broken sentence saw as what it is. */
    MISSED(false),
    /** A correct one that passed everything. */
    ACCEPTED(true),
    /** A correct one that a check failed, or that was refused. */
    ACCUSED(false),
    /** Two runs of a check told different things. */
    UNSTABLE(false),
    /** The machine left a check undecided. */
    UNDECIDED(false),
    /** It needs a later JDK. */
    SKIPPED(true);

    private final boolean isFine;

    Verdict(boolean isFine) {
        this.isFine = isFine;
    }

    /** Whether it is what a calibrated grader says. */
    public boolean isFine() {
        return isFine;
    }

    public String label() {
        return name().toLowerCase();
    }
}
