package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When an operation was under way, in numbers of events.
 *
 * @param begin {@link Integer#MAX_VALUE} where it never began
 * @param end   {@link Integer#MAX_VALUE} where it never ended
 */
record Interval(int begin, int end) {

    boolean isBefore(Interval other) {
        return end < other.begin;
    }

    /** One for each call of the scenario. */
    static List<Interval> of(Scenario scenario, Scheduled run) {
        int[] begins = new int[scenario.script().calls().size()];
        int[] ends = new int[begins.length];
        Arrays.fill(begins, Integer.MAX_VALUE);
        Arrays.fill(ends, Integer.MAX_VALUE);
        Map<String, Integer> current = new HashMap<>();
        for (int number = 0; number < run.events().size(); number++) {
            Event event = run.events().get(number);
            if (event.kind() == Kind.INVOKED) {
                current.put(event.lane(), Integer.parseInt(event.text()) - 1);
            }
            int call = current.getOrDefault(event.lane(), -1);
            if (call >= 0 && event.kind() == Kind.INVOKED) {
                begins[call] = number;
            } else if (call >= 0 && event.kind() == Kind.RETURNED) {
                ends[call] = number;
            }
        }
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            intervals.add(new Interval(begins[i], ends[i]));
        }
        return intervals;
    }
}
