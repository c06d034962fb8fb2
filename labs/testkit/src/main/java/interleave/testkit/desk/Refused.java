package interleave.testkit.desk;

/** Nothing was done; the message says why, and what to do. Its reader needs no stack trace. */
final class Refused extends AssertionError {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
        setStackTrace(new StackTraceElement[0]);
    }
}
