package interleave.testkit.explore;

import interleave.testkit.stage.End;
import interleave.testkit.stage.Script.Call;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what came is what some one-after-the-other order would have brought (Herlihy and Wing, 1990), with an
 * operation that had ended before another one began in front of that one. An operation that never ended is right
 * where it would wait after all the others.
 */
final class Linearizability {

    private final Scenario scenario;
    private final List<Call> calls;
    private final List<Interval> intervals;

    Linearizability(Scenario scenario, List<Interval> intervals) {
        this.scenario = scenario;
        this.calls = scenario.script().calls();
        this.intervals = intervals;
    }

    /** The same results in a legal order, but for one that came too early; empty where it is not that. */
    Optional<TooEarly> tooEarly(List<End> ends) {
        boolean isOneOfThem = !scenario.leavesEffectsToCome() && legal().contains(Results.text(scenario, ends));
        return isOneOfThem ? TooEarly.of(scenario, intervals, ends) : Optional.empty();
    }

    boolean holds(List<End> ends) {
        return extend(new ArrayList<>(), ends);
    }

    private boolean extend(List<Integer> order, List<End> ends) {
        List<Integer> open = open(order);
        if (open.stream().allMatch(call -> !ends.get(call).hasEnded())) {
            return open.stream().allMatch(call -> replay(order, call).equals(Model.WAITS));
        }
        for (int call : open) {
            boolean fits = ends.get(call).hasEnded() && mayCome(call, open)
                && replay(order, call).equals(scenario.model().get().seen(ends.get(call).toString()));
            if (fits) {
                order.add(call);
                if (extend(order, ends)) {
                    return true;
                }
                order.remove(order.size() - 1);
            }
        }
        return false;
    }

    private List<Integer> open(List<Integer> order) {
        List<Integer> open = new ArrayList<>();
        for (int call = 0; call < calls.size(); call++) {
            if (!order.contains(call)) {
                open.add(call);
            }
        }
        return open;
    }

    private boolean mayCome(int call, List<Integer> open) {
        return open.stream().noneMatch(other -> intervals.get(other).isBefore(intervals.get(call))
            || other < call && scenario.isSameActor(other, call));
    }

    private String replay(List<Integer> order, int last) {
        Model model = scenario.model().get();
        order.forEach(call -> model.apply(calls.get(call)));
        return model.apply(calls.get(last));
    }

    /** What the legal orders of overlapping clients bring, each as a reader would write it, and each once. */
    Set<String> legal() {
        Set<String> found = new LinkedHashSet<>();
        legalResults().forEach(results -> found.add(Results.text(scenario, results.toArray(String[]::new))));
        return found;
    }

    /** The same per call; null for one that waits. */
    List<List<String>> legalResults() {
        Set<List<String>> found = new LinkedHashSet<>();
        collect(new ArrayList<>(), new String[calls.size()], found);
        return new ArrayList<>(found);
    }

    private void collect(List<Integer> order, String[] results, Set<List<String>> found) {
        List<Integer> open = open(order);
        boolean isStuck = true;
        for (int call : open) {
            String result = scenario.mayBegin(call, open) ? replay(order, call) : Model.WAITS;
            if (!result.equals(Model.WAITS)) {
                isStuck = false;
                order.add(call);
                results[call] = result;
                collect(order, results, found);
                results[call] = null;
                order.remove(order.size() - 1);
            }
        }
        if (isStuck) {
            found.add(Arrays.asList(results.clone()));
        }
    }
}
