package interleave.testkit.explore;

import interleave.testkit.stage.Operation;

/**
 * What an object promises when its operations come one after the other: the specification that schedules are
 * judged by. A fresh one is made for each order that is tried.
 */
@FunctionalInterface
public interface Model {

    /** What an operation "returns" that waits until another one has changed something. */
    String WAITS = "waits";

    /**
     * Carries the operation out.
     *
     * @return the result as a test shows it ({@code 1}, {@code "text"}, {@code null}), the simple name of the
     *         exception that it throws, or {@link #WAITS} where it changes nothing and cannot go on
     */
    String apply(Operation operation);
}
