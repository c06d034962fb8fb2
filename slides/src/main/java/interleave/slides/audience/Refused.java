package interleave.slides.audience;

/** A guest may not do this, or not now. The message is for the guest. */
final class Refused extends Exception {

    static final int BAD_REQUEST = 400;
    static final int UNKNOWN = 401;
    static final int NOT_FOUND = 404;
    static final int WRONG_METHOD = 405;
    static final int TOO_LONG = 413;
    static final int TOO_FAST = 429;
    static final int FULL = 503;

    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status of HTTP */
    Refused(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
