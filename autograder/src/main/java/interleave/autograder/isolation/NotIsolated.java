package interleave.autograder.isolation;

/** The isolation that was asked for cannot be had; the message says why, and what to do. */
public final class NotIsolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotIsolated(String message) {
        super(message);
    }
}
