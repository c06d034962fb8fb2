package interleave.testkit.policy;

/**
 * A rule looked at nothing, so that its silence would mean nothing: no classes were compiled, or none of the
 * lab's classes is among them.
 */
public final class NothingToCheck extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NothingToCheck(String message) {
        super(message);
    }
}
