package interleave.testkit.explore;

import interleave.testkit.stage.End;
import interleave.testkit.stage.Scheduled;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A schedule under which a scenario breaks its promise.
 *
 * @param scenario what was run
 * @param run      the schedule, and all that happened
 * @param kind     what went wrong
 * @param sentence the same in words, for the top of a timeline
 */
public record Failure(Scenario scenario, Scheduled run, Kind kind, String sentence) {

    private static final int MOST_ORDERS = 3;

    /** What a failed check tells its reader. */
    public Finding finding(String cause) {
        Linearizability order = new Linearizability(scenario, Interval.of(scenario, new Trace(run)));
        Optional<TooEarly> early = order.tooEarly(ends());
        return new Finding(kind, action(), early.map(TooEarly::expected).orElseGet(() -> expected(order)),
            early.map(TooEarly::got).orElseGet(this::got), List.of(), Cause.of(kind, cause),
            Optional.of(new Story(this).timeline()));
    }

    private String action() {
        return scenario.clients().stream().map(call -> scenario.script().calls().get(call))
            .map(call -> call.actor() + " " + call.happened()).collect(Collectors.joining(", "))
            + " at the same time";
    }

    private String expected(Linearizability order) {
        if (kind == Kind.DATA_RACE) {
            return "that no two threads use the same object at once, unless it is made for that";
        }
        List<String> legal = order.legal().stream().limit(MOST_ORDERS).toList();
        return "what one after the other brings: " + String.join("; or ", legal);
    }

    private String got() {
        return kind == Kind.DATA_RACE ? sentence.substring(sentence.indexOf(": ") + 2)
            : Results.text(scenario, ends());
    }

    /** Without the constructor's. */
    private List<End> ends() {
        return run.ends().subList(1, run.ends().size());
    }
}
