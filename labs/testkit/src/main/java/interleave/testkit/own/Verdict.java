package interleave.testkit.own;

/** What a student's own test says of a program. */
public enum Verdict {
    /** At least one test ran, and all that ran passed. */
    PASSED,
    /** A test failed. */
    FAILED,
    /** No test failed, but one could not tell, by its own account. */
    UNDECIDED,
    /** There was no test to run. */
    NO_TEST,
    /** The process did not come to an end in time, or ended without a word. */
    NO_ANSWER
}
