package interleave.testkit.verdict;

import java.util.Arrays;

/**
 * Thrown by every expectation of the testkit that is not met. Its message is the finding as a student reads it.
 *
 * <p>Its stack trace begins in the test: frames of the kit would only push the message off the screen, and an
 * IDE's double click should land where the expectation stands.
 */
public final class CheckFailed extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public CheckFailed(Finding finding) {
        this(finding, "");
    }

    /** @param hint a line below the finding that is true of this run only, and so no part of it; empty for none */
    public CheckFailed(Finding finding, String hint) {
        super(hint.isEmpty() ? finding.text() : finding.text() + "\n" + hint);
        this.finding = finding;
        setStackTrace(Arrays.stream(getStackTrace())
            .filter(frame -> !frame.getClassName().startsWith("interleave.testkit."))
            .toArray(StackTraceElement[]::new));
    }

    public Finding finding() {
        return finding;
    }
}
