package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.stage.Script.Call;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
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
    private final int from;
    private final int to;
    private final Set<String> shared;
    private final List<String> lanes;
    /** Names of locks, by the number of their object. */
    private final Map<Integer, String> locks = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Story(Failure failure) {
        this.failure = failure;
        this.run = failure.run();
        this.trace = new Trace(run);
        this.events = run.events();
        List<Integer> clients = failure.scenario().clients();
        this.from = trace.begin(clients.get(0));
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
            if (lanes.contains(events.get(number).lane()) && isWorthTelling(events.get(number))) {
                tell(number);
            }
        }
        return new Timeline(failure.sentence(), calls(0, failure.scenario().clients().get(0)), lanes, rows, after(),
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
            case READ, WRITE, CALL -> shared.contains(trace.touched(event));
            case RACE -> false;
            default -> true;
        };
    }

    private void tell(int number) {
        Event event = events.get(number);
        if (event.kind() == Kind.RETURNED) {
            returned(lanes.indexOf(event.lane()), run.ends().get(trace.call(number) + 1).toString());
            return;
        }
        String place = event.site() >= 0 && event.kind() != Kind.HELD && event.kind() != Kind.RELEASED
            && event.kind() != Kind.BLOCKED ? trace.site(event).place() : "";
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
        String text = event.text();
        String lock = locks.getOrDefault(event.object(), "the lock");
        return switch (event.kind()) {
            case READ -> "read  " + field(event) + " = " + text;
            case WRITE -> "write " + field(event) + " = " + text;
            case CALL -> call(event);
            case ENTER -> "takes " + lock;
            case LEAVE -> "gives " + lock + " back";
            case AWAIT -> "wait(): gives " + lock + " back and waits";
            case WAKE -> trace.site(event).location() + "(): wakes " + text.replace(" of 0", "").replaceAll(" of 1$", "");
            case SLEEP -> "sleeps";
            case JOIN -> "waits for the end of " + text;
            case YIELD -> "lets others run";
            case INVOKED -> "calls " + callOf(event).text();
            case BLOCKED -> "waits for " + lock + ", which " + text + " has";
            case PARKED -> "waits: " + text.replaceFirst("^(\\w+) of (.*)$", "$1, which $2 has");
            case RESUMED -> "goes on";
            case STARTED -> "starts " + text;
            case HELD -> "held here";
            case RELEASED -> "let go";
            case TIMED_OUT -> "its time is up";
            case SPURIOUS -> "wakes up without a reason (Java allows that)";
            case SPINS -> "goes round and round";
            case RACE, RETURNED -> text;
        };
    }

    private Call callOf(Event invoked) {
        return failure.scenario().script().calls().get(Trace.called(invoked));
    }

    /** The class's name says nothing that the line does not say. */
    private String field(Event event) {
        String location = trace.site(event).location();
        return location.substring(location.indexOf('.') + 1);
    }

    private String call(Event event) {
        String[] parts = event.text().split(" → ", 2);
        String result = parts.length > 1 && !parts[1].equals("null") ? " = " + parts[1] : "";
        return trace.site(event).location() + "(" + parts[0] + ")" + result;
    }

    /** What came of a call stands behind its last step, or in a row of its own where another lane came between. */
    private void returned(int lane, String end) {
        String value = end.equals("null") ? "done" : end;
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last != null && last.lane() == lane && last.result().isEmpty()) {
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
            boolean isStuck = clients.contains(i) && !run.ends().get(i + 1).hasEnded();
            Call call = failure.scenario().script().calls().get(i);
            if (i > clients.get(clients.size() - 1)) {
                texts.add(call.text() + " = " + run.ends().get(i + 1));
            } else if (isStuck) {
                texts.add(call.actor() + " never goes on");
            }
        }
        return String.join(", ", texts);
    }
}
