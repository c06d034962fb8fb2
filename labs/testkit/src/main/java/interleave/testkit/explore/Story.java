package interleave.testkit.explore;

import interleave.testkit.stage.End;
import interleave.testkit.stage.End.Stuck;
import interleave.testkit.stage.Scheduled;
import interleave.testkit.stage.Script.Call;
import interleave.testkit.stage.Script.Way;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Site.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a run as a timeline: the steps of the clients that matter, in the words of a beginner's course. */
final class Story {

    private final Failure failure;
    private final Scheduled run;
    private final Trace trace;
    private final List<Event> events;
    private final boolean tellsAll;
    private final int from;
    private final int to;
    private final Set<String> shared;
    private final List<String> lanes;
    /** Names of locks, by the number of their object. */
    private final Map<Integer, String> locks = new LinkedHashMap<>();
    private final Phrases phrases;
    private final List<Row> rows = new ArrayList<>();

    Story(Failure failure) {
        this(failure, false);
    }

    /** @param tellsAll whether what only one thread has touched is told, too: in half a run, another may still come */
    Story(Failure failure, boolean tellsAll) {
        this.failure = failure;
        this.tellsAll = tellsAll;
        this.run = failure.run();
        this.trace = new Trace(run);
        this.phrases = new Phrases(run.sites(), locks);
        this.events = run.events();
        List<Integer> clients = failure.scenario().clients();
        // By hand, anybody can be first, and nobody may have begun.
        this.from = clients.stream().mapToInt(trace::begin).filter(begin -> begin >= 0).min().orElse(events.size());
        int last = clients.get(clients.size() - 1);
        int after = trace.begin(last + 1);
        this.to = after < 0 ? events.size() : after;
        // What at least two lanes touch.
        this.shared = trace.shared(number -> from <= number && number < to ? trace.event(number).lane() : null);
        this.lanes = lanes();
    }

    Timeline timeline() {
        events.subList(from, to).stream().filter(event -> event.kind() == Kind.ENTER)
            .forEach(event -> locks.putIfAbsent(event.object(), "lock " + (char) ('A' + locks.size() % 26)));
        if (locks.size() == 1) {
            locks.replaceAll((object, name) -> "the lock");
        }
        for (int number = from; number < to; number++) {
            if (lanes.contains(events.get(number).lane()) && isWorthTelling(events.get(number))
                    && !isAttemptInVain(number)) {
                tell(number);
            }
        }
        return new Timeline(failure.sentence(), calls(0, failure.scenario().clients().get(0)), lanes,
            tellsAll ? rows : Repeats.folded(rows), after(),
            ReplayKey.of(failure).text());
    }

    private List<String> lanes() {
        Set<String> names = new LinkedHashSet<>();
        failure.scenario().clients().forEach(call -> names.add(failure.scenario().script().calls().get(call).actor()));
        events.subList(from, to).stream().filter(event -> !event.lane().equals(Scenario.TEST) && isWorthTelling(event))
            .forEach(event -> names.add(event.lane()));
        return new ArrayList<>(names);
    }

    private boolean isWorthTelling(Event event) {
        return switch (event.kind()) {
            case READ, WRITE -> tellsAll || shared.contains(trace.touched(event));
            case CALL -> trace.site(event).kind() != Site.Kind.STREAM && isCallWorthTelling(event);
            case RACE -> false;
            default -> true;
        };
    }

    /** An entry of a map is a new object whenever somebody asks for it, so that nobody seems to share it. */
    private boolean isCallWorthTelling(Event event) {
        return trace.site(event).location().startsWith("Entry.") || (trace.site(event).trait() == Trait.ORDERED
            ? !isOfNoMoment(event) : tellsAll || shared.contains(trace.touched(event)));
    }

    /** Calls that only hand a lock or a condition out. */
    private boolean isOfNoMoment(Event event) {
        return trace.site(event).location().matches(".*\\.(readLock|writeLock|newCondition)");
    }

    /** A lock that is not got is told as the waiting for it. */
    private boolean isAttemptInVain(int number) {
        Event event = events.get(number);
        return event.kind() == Kind.ENTER && events.subList(number + 1, to).stream()
            .filter(later -> later.lane().equals(event.lane())).findFirst()
            .filter(later -> later.kind() == Kind.BLOCKED).isPresent();
    }

    private void tell(int number) {
        Event event = events.get(number);
        if (event.kind() == Kind.RETURNED) {
            returned(lanes.indexOf(event.lane()), trace.call(number));
            return;
        }
        String place = event.site() >= 0 && event.kind() != Kind.HELD && event.kind() != Kind.RELEASED
            && event.kind() != Kind.SPINS ? trace.site(event).place() : "";
        rows.add(new Row(lanes.indexOf(event.lane()), mark(event.kind()), place, words(event), ""));
    }

    private static Mark mark(Kind kind) {
        return switch (kind) {
            case INVOKED -> Mark.CALL;
            case HELD, RELEASED -> Mark.HOLD;
            case BLOCKED, PARKED, RESUMED, TIMED_OUT, SPURIOUS, SPINS -> Mark.WAIT;
            default -> Mark.STEP;
        };
    }

    private String words(Event event) {
        return event.kind() == Kind.INVOKED ? callOf(event).happens() : phrases.of(event);
    }

    private Call callOf(Event invoked) {
        return failure.scenario().script().calls().get(Trace.called(invoked));
    }

    /** What came of a call stands behind its last step, or in a row of its own where another lane came between. */
    private void returned(int lane, int number) {
        End end = run.ends().get(number + 1);
        if (!end.exception().isEmpty()) {
            rows.add(new Row(lane, Mark.STEP, end.place(), "throws " + end.exception(), ""));
            return;
        }
        boolean isNothing = end.toString().equals("null") && Results.returnsNothing(failure.scenario(),
            failure.scenario().script().calls().get(number));
        String value = isNothing ? "done" : end.toString();
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        boolean isItsLastStep = last != null && last.lane() == lane && last.result().isEmpty()
            && (last.mark() == Mark.STEP || last.mark() == Mark.CALL);
        if (isItsLastStep) {
            rows.set(rows.size() - 1, new Row(lane, last.mark(), last.place(), last.what(), value));
        } else {
            rows.add(new Row(lane, Mark.CALL, "", "returns", value));
        }
    }

    private String calls(int first, int end) {
        List<String> texts = new ArrayList<>();
        for (Call call : failure.scenario().script().calls().subList(first, end)) {
            texts.add(call.text());
        }
        return String.join(", ", texts);
    }

    private String after() {
        List<Integer> clients = failure.scenario().clients();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < failure.scenario().script().calls().size(); i++) {
            End end = run.ends().get(i + 1);
            Call call = failure.scenario().script().calls().get(i);
            if (i > clients.get(clients.size() - 1)) {
                texts.add(end.hasEnded() ? call.brings(end.toString())
                    : call.text() + end.stuck().map(Story::waits).orElse(""));
            } else if (clients.contains(i) && !end.hasEnded()) {
                texts.add(call.actor() + (call.way() == Way.CALL ? " never goes on" : " gets no reply"));
            }
        }
        return String.join(", ", texts);
    }

    private static String waits(Stuck stuck) {
        return stuck.owner().isEmpty() ? " never comes back" : " waits for ever: " + stuck.owner() + " has the lock";
    }
}
