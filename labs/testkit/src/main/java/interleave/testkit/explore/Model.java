package interleave.testkit.explore;

import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Script;
import interleave.testkit.verdict.Kind;
import java.util.List;
import java.util.Optional;

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

    /** As {@link #apply(Operation)}, where it matters whose operation it is. */
    default String apply(Script.Call call) {
        return apply(call.operation());
    }

    /** A result as far as it is promised: what is free in it, such as the place of a line, in one form for all. */
    default String seen(String result) {
        return result;
    }

    /**
     * The word for what went wrong, where wrong results tell it by themselves; empty where it takes a look at what the
     * threads did to each other.
     *
     * @param results per call, what came
     * @param legal   what might have come: results per call, for each order
     */
    default Optional<Kind> symptom(List<String> results, List<List<String>> legal) {
        return Optional.empty();
    }
}
