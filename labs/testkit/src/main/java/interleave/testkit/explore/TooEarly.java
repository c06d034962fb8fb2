package interleave.testkit.explore;

import interleave.testkit.stage.End;
import interleave.testkit.stage.Script.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call whose result is a right one, and which should not have come back yet: it ought to have waited for another.
 *
 * @param call  the one that came back
 * @param until the one that it should have waited for
 */
record TooEarly(Call call, Call until) {

    /** @param ends per call of the scenario */
    static Optional<TooEarly> of(Scenario scenario, List<Interval> intervals, List<End> ends) {
        List<Call> calls = scenario.script().calls();
        for (int call : scenario.clients()) {
            for (int other : scenario.clients()) {
                if (intervals.get(call).isBefore(intervals.get(other))) {
                    List<Interval> waiting = new ArrayList<>(intervals);
                    waiting.set(call, new Interval(intervals.get(call).begin(), intervals.get(other).begin()));
                    if (new Linearizability(scenario, waiting).holds(ends)) {
                        return Optional.of(new TooEarly(calls.get(call), calls.get(other)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    String expected() {
        return "that " + name(call) + " waits until " + name(until) + " has begun";
    }

    String got() {
        return name(call) + " came back before " + name(until) + " began";
    }

    private static String name(Call call) {
        return call.actor() + ": " + call.text();
    }
}
