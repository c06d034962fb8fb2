package interleave.autograder.intake;

/** Which one counts where a student handed in several times. */
public enum Attempts {
    LATEST,
    /** All of them are graded, and the one with the most points counts. */
    BEST
}
