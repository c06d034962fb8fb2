package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The events of a run, and what they mean: where in the source, on what, and in which call.
 *
 * @param run the schedule that they are of
 */
record Trace(Scheduled run) {

    /** Of an event that comes before any call of the script: the object is being made. */
    static final int NO_CALL = -1;

    List<Event> events() {
        return run.events();
    }

    Event event(int number) {
        return run.events().get(number);
    }

    /** @param event one that has a site */
    Site site(Event event) {
        return run.sites().get(event.site());
    }

    /** What an event with a site touches: a field or element of an object, or an object as a whole. */
    String touched(Event event) {
        boolean isField = event.kind() == Kind.READ || event.kind() == Kind.WRITE;
        return event.object() + (isField ? "." + site(event).location() : "");
    }

    /**
     * What is touched by more than one.
     *
     * @param by who, for the number of an event: a lane, or a call; null for an event that does not count
     */
    Set<String> shared(IntFunction<Object> by) {
        Map<String, Object> first = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int number = 0; number < events().size(); number++) {
            Object who = event(number).site() < 0 ? null : by.apply(number);
            if (who != null) {
                String what = touched(event(number));
                Object earlier = first.putIfAbsent(what, who);
                if (earlier != null && !earlier.equals(who)) {
                    shared.add(what);
                }
            }
        }
        return shared;
    }

    /** The events by which a thread enters a monitor that it has already: nobody else comes in there meanwhile. */
    Set<Integer> reentries() {
        Map<String, Integer> depths = new HashMap<>();
        Set<Integer> reentries = new HashSet<>();
        for (int number = 0; number < events().size(); number++) {
            Event event = event(number);
            String monitor = event.lane() + " " + event.object();
            if (event.kind() == Kind.ENTER && depths.merge(monitor, 1, Integer::sum) > 1) {
                reentries.add(number);
            } else if (event.kind() == Kind.LEAVE) {
                depths.merge(monitor, -1, Integer::sum);
            }
        }
        return reentries;
    }

    /** The call that an event of this kind begins, or that its lane is in; {@link #NO_CALL} for the constructor. */
    int call(int number) {
        String lane = event(number).lane();
        for (int i = number; i >= 0; i--) {
            if (event(i).kind() == Kind.INVOKED && event(i).lane().equals(lane)) {
                return called(event(i));
            }
        }
        return NO_CALL;
    }

    /** The number of the event by which a call began; -1 if it never did. */
    int begin(int call) {
        for (int number = 0; number < events().size(); number++) {
            if (event(number).kind() == Kind.INVOKED && called(event(number)) == call) {
                return number;
            }
        }
        return -1;
    }

    /** The stage counts the making of the object as its first call. */
    static int called(Event invoked) {
        return Integer.parseInt(invoked.text()) - 1;
    }
}
