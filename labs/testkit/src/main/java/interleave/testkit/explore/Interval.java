package interleave.testkit.explore;

import interleave.testkit.wire.Event.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** When the test goes on after a call, all is quiet, so that whatever was to come of it has come. */
    private static int nextByTest(Scenario scenario, int call, int... begins) {
        int next = call + 1;
        while (next < begins.length && scenario.clients().contains(next)) {
            next++;
        }
        return next < begins.length ? begins[next] : Integer.MAX_VALUE;
    }

    /** One for each call of the scenario. */
    static List<Interval> of(Scenario scenario, Trace trace) {
        int[] begins = new int[scenario.script().calls().size()];
        int[] ends = new int[begins.length];
        Arrays.fill(begins, Integer.MAX_VALUE);
        Arrays.fill(ends, Integer.MAX_VALUE);
        for (int number = 0; number < trace.events().size(); number++) {
            Kind kind = trace.event(number).kind();
            if (kind == Kind.INVOKED || kind == Kind.RETURNED) {
                int call = trace.call(number);
                if (call != Trace.NO_CALL) {
                    (kind == Kind.INVOKED ? begins : ends)[call] = number;
                }
            }
        }
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            boolean isOver = ends[i] < Integer.MAX_VALUE && scenario.isAheadOfItsEffect(i);
            intervals.add(new Interval(begins[i], isOver ? nextByTest(scenario, i, begins) - 1 : ends[i]));
        }
        return intervals;
    }
}
