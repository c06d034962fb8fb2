package interleave.testkit.conductor;

import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Writes the trace of one run. Guarded by the baton's lock. */
final class Recorder {

    private static final int LONGEST_TEXT = 40;
    private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long HOUR_NANOS = TimeUnit.HOURS.toNanos(1);

    private final List<Event> events = new ArrayList<>();
    private final Map<Object, Integer> objects = new IdentityHashMap<>();
    /** Per lane, the event whose value is still to come. */
    private final Map<Lane, Integer> open = new HashMap<>();

    /** The number that the next event gets. */
    int next() {
        return events.size();
    }

    void add(Kind kind, Lane lane, int site, Object object, String text) {
        open.put(lane, events.size());
        addWithin(kind, lane, site, object, text);
    }

    /** What happens inside the lane's last call, whose value is still to come. */
    void addWithin(Kind kind, Lane lane, int site, Object object, String text) {
        events.add(new Event(kind, lane.name, site, number(object), text));
    }

    /** What the lane does now is not told. */
    void skip(Lane lane) {
        open.remove(lane);
    }

    /** Completes the lane's last access or call. */
    void brought(Lane lane, int site, String text) {
        Integer number = open.get(lane);
        if (number != null && events.get(number).site() == site) {
            Event event = events.get(number);
            boolean isCall = event.kind() == Kind.CALL;
            String whole = !isCall ? text : text.isEmpty() ? event.text() : event.text() + " → " + text;
            events.set(number, new Event(event.kind(), event.lane(), site, event.object(), whole));
        }
    }

    private int number(Object object) {
        return object == null ? 0 : objects.computeIfAbsent(object, first -> objects.size() + 1);
    }

    /** A server may tell its port before anybody knows that it is one. */
    List<String> encoded(Masks masks) {
        return events.stream().map(event -> new Event(event.kind(), event.lane(), event.site(), event.object(),
            masks.masked(event.text())).encoded()).toList();
    }

    /** A value as the trace shows it. Never runs student code. */
    static String text(Masks masks, Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof String text) {
            return '"' + cut(masks.masked(text)) + '"';
        } else if (value instanceof Long number && isNow(number)) {
            return "now";
        } else if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
            // Of the JDK's own numbers only: BigInteger and atomics too, and none of the student's.
            return value.getClass().getClassLoader() == null ? cut(masks.masked(value.toString()))
                : value.getClass().getSimpleName();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Thread thread) {
            return name(thread);
        }
        return value.getClass().isHidden() ? "a lambda" : value.getClass().getSimpleName();
    }

    /** As the lanes are called: the JDK's own numbers count the threads of all runs. */
    private static String name(Thread thread) {
        Lane lane = Cast.of(thread);
        if (lane == null) {
            return "a thread";
        }
        return lane.name.startsWith(Cast.UNNAMED) ? lane.name : "thread " + lane.name;
    }

    /** What a clock tells differs from run to run, and nobody else counts that far. */
    private static boolean isNow(long number) {
        return Math.abs(number) > LEAST_NANOS && (Math.abs(number - System.nanoTime()) < HOUR_NANOS
            || Math.abs(number - System.currentTimeMillis()) < TimeUnit.NANOSECONDS.toMillis(HOUR_NANOS));
    }

    static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
