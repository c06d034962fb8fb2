package interleave.testkit.conductor;

import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import java.util.function.Consumer;

/**
 * A thread that somebody looks on at. Its own thread alone calls, but for {@link #name}, {@link #entering} and {@link
 * #looksAtEntering}.
 */
final class Onlooked {

    private static final int NOWHERE = -1;

    private final String name;
    private final Consumer<Event> told;
    /** What it does just now; null where that has been told. */
    private volatile Event now;
    /** The looking thread's alone: what was seen at the last look, and at how many in a row. */
    private Event lookedAt;
    private int looks;
    /** The blocker's number; its own thread's alone. */
    private int parkedAt = NOWHERE;

    Onlooked(String name, Consumer<Event> told) {
        this.name = name;
        this.told = told;
    }

    String name() {
        return name;
    }

    /** Whether it has done anything since it parked at this blocker last; after that, it merely looks once more. */
    boolean parksAnew(Object blocker) {
        int it = System.identityHashCode(blocker);
        boolean isNew = it != parkedAt;
        parkedAt = it;
        return isNew;
    }

    void does(Event event) {
        goesOn();
        if (event.kind() != Kind.PARKED) {
            parkedAt = NOWHERE;
        }
        if (event.kind() == Kind.READ || event.kind() == Kind.CALL || event.kind() == Kind.ENTER) {
            now = event;
        } else {
            told.accept(event);
        }
    }

    /** What its last step brought. */
    void brought(int site, String text) {
        Event event = now;
        if (event != null && event.site() == site) {
            String arguments = event.kind() == Kind.CALL ? event.text() : "";
            String whole = event.kind() != Kind.CALL ? text : text.isEmpty() ? arguments : arguments + " → " + text;
            now = new Event(event.kind(), name, site, event.object(), whole);
            goesOn();
        }
    }

    /** Whatever it did is over now, or takes its time. */
    void goesOn() {
        Event event = now;
        if (event != null) {
            now = null;
            told.accept(event);
        }
    }

    /** The monitor that it is about to enter, if it is: it may have to wait for it. */
    Event entering() {
        Event event = now;
        return event != null && event.kind() == Kind.ENTER ? event : null;
    }

    /** At how many looks in a row it has stood before this monitor. The looking thread alone calls. */
    int looksAtEntering() {
        Event event = entering();
        looks = event != null && event == lookedAt ? looks + 1 : 1;
        lookedAt = event;
        return event == null ? 0 : looks;
    }
}
