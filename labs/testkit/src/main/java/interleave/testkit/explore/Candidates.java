package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schedules that are worth a try, out of what happened in one, the plain order first of all: a thread
 * is held only where it stands before something that another operation touches too, or before a lock.
 */
final class Candidates {

    /** Holds at one place, on one object, of one thread in one operation: a loop's later rounds are like its first. */
    private static final int MOST_VISITS = 3;
    /** The same on arrays, whose elements are different things. */
    private static final int MOST_ELEMENTS = 6;
    /** Holds at one place of one thread in one operation, on whatever objects. */
    private static final int MOST_OBJECTS = 24;

    private final Scenario scenario;
    private final Scheduled run;
    private final Trace trace;
    private final int[] phases;
    private final Set<Integer> reentries;

    Candidates(Scenario scenario, Scheduled run) {
        this.scenario = scenario;
        this.run = run;
        this.trace = new Trace(run);
        this.phases = phases(run);
        this.reentries = trace.reentries();
    }

    /** Holds by place, then wake-ups without a reason. */
    List<Plan> plans() {
        List<Plan> plans = holds(0);
        if (waits()) {
            List<Integer> clients = scenario.clients();
            // The object is made by call 0 of the stage, so that the numbers of calls are one ahead there.
            clients.stream().skip(1).forEach(call -> plans.add(run.plan().withSpurious(call + 1)));
            plans.add(run.plan().withSpurious(clients.get(clients.size() - 1) + 2));
        }
        return plans;
    }

    /** The run's own plan, with one more hold after the last one has begun. */
    List<Plan> plansWithOneMoreHold() {
        for (int number = run.events().size() - 1; number >= 0; number--) {
            if (run.events().get(number).kind() == Kind.HELD) {
                return holds(number + 1);
            }
        }
        return List.of();
    }

    private List<Plan> holds(int from) {
        List<Plan> plans = new ArrayList<>();
        List<Integer> clients = scenario.clients();
        Set<String> shared = shared();
        Map<String, Integer> visits = new HashMap<>();
        Set<Integer> open = new HashSet<>();
        for (int number = 0; number < run.events().size(); number++) {
            int phase = phases[number];
            int later = (int) clients.stream().filter(call -> call > phase).count();
            Event event = run.events().get(number);
            note(event, number, open);
            if (number < from) {
                continue;
            }
            boolean isUnderWay = clients.contains(phase) && phase >= scenario.heldFrom()
                && !reentries.contains(number);
            if (isUnderWay && isWorthAHold(event, shared) && isNew(event, phase, visits)) {
                // While it is held, those run that had waited, or these and some that come then.
                for (int span = open.size() > 1 ? 0 : 1; span <= later; span++) {
                    plans.add(run.plan().hold(number, span));
                }
            }
        }
        return plans;
    }

    /** Keeps the clients' calls that have begun and not ended. */
    private void note(Event event, int number, Set<Integer> open) {
        if (event.kind() == Kind.INVOKED && scenario.clients().contains(Trace.called(event))) {
            open.add(Trace.called(event));
        } else if (event.kind() == Kind.RETURNED) {
            open.remove(trace.call(number));
        }
    }

    private boolean isNew(Event event, int phase, Map<String, Integer> visits) {
        String place = phase + " " + event.lane() + " " + event.site();
        boolean isElement = event.site() >= 0 && trace.site(event).location().endsWith("[]");
        return visits.merge(place + " " + event.object(), 1, Integer::sum) <= (isElement ? MOST_ELEMENTS : MOST_VISITS)
            && visits.merge(place, 1, Integer::sum) <= MOST_OBJECTS;
    }

    private boolean waits() {
        return run.events().stream().anyMatch(event -> event.kind() == Kind.AWAIT);
    }

    /** For each event, the call that had begun last; {@link Trace#NO_CALL} while the object was made. */
    private static int[] phases(Scheduled run) {
        int[] phases = new int[run.events().size()];
        int phase = Trace.NO_CALL;
        for (int i = 0; i < phases.length; i++) {
            Event event = run.events().get(i);
            phase = event.kind() == Kind.INVOKED ? Trace.called(event) : phase;
            phases[i] = phase;
        }
        return phases;
    }

    private boolean isWorthAHold(Event event, Set<String> shared) {
        return !event.lane().equals(Scenario.TEST) && switch (event.kind()) {
            case READ, WRITE, CALL -> shared.contains(trace.touched(event))
                || trace.site(event).location().matches(".*(Iterator|Entry)\\..*");
            case ENTER, AWAIT, WAKE, SLEEP, JOIN, RESUMED -> true;
            default -> false;
        };
    }

    /**
     * What the operations of at least two clients touch, and fields and atomic values that several threads of one
     * operation touch: a flag between the reader and the writer of one connection. Queues between them are left out,
     * for their sake a thread would be held at every word that it passes on.
     */
    private Set<String> shared() {
        Set<String> shared = trace.shared(number -> isOfClients(number) ? (Object) phases[number] : null);
        shared.addAll(trace.shared(number -> isOfClients(number) && isOfValue(number) ? trace.event(number).lane()
            : null));
        return shared;
    }

    private boolean isOfClients(int number) {
        return scenario.clients().contains(phases[number]);
    }

    private boolean isOfValue(int number) {
        Event event = trace.event(number);
        return event.kind() == Kind.READ || event.kind() == Kind.WRITE
            || event.kind() == Kind.CALL && trace.site(event).location().startsWith("Atomic");
    }

    /** The specification leaves open which waiter a notify wakes: each of them is tried, for the last notify. */
    List<Plan> otherWakes() {
        List<Integer> waiters = run.events().stream()
            .filter(event -> event.kind() == Kind.WAKE && trace.site(event).location().equals("notify"))
            .map(Candidates::waiters).filter(count -> count > 0).toList();
        List<Plan> plans = new ArrayList<>();
        for (int number = run.plan().wakes().size(); number < waiters.size(); number++) {
            for (int other = 1; other < waiters.get(number); other++) {
                List<Integer> wakes = new ArrayList<>(run.plan().wakes());
                while (wakes.size() < number) {
                    wakes.add(0);
                }
                wakes.add(other);
                plans.add(run.plan().waking(wakes));
            }
        }
        return plans;
    }

    private static int waiters(Event wake) {
        String text = wake.text();
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }
}
