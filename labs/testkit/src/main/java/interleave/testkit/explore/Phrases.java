package interleave.testkit.explore;

import interleave.testkit.wire.Event;
import interleave.testkit.wire.Site;
import java.util.List;
import java.util.Map;

/**
 * What a thread does, in the words of a beginner's course.
 *
 * @param sites the places that the events' numbers mean
 * @param locks names of locks, by the number of their object; whoever holds the map may add to it
 */
public record Phrases(List<Site> sites, Map<Integer, String> locks) {

    /** @param event any but the beginning of an operation, which only its script can tell */
    public String of(Event event) {
        String text = event.text();
        String lock = locks.getOrDefault(event.object(), "the lock");
        return switch (event.kind()) {
            case READ -> "read  " + field(event) + " = " + text;
            case WRITE -> "write " + field(event) + " = " + text;
            case CALL -> call(event);
            case ENTER -> "takes " + lock;
            case LEAVE -> "gives " + lock + " back";
            case AWAIT -> "wait(): gives " + lock + " back and waits";
            case WAKE -> site(event).location() + "()" + (text.isEmpty() ? "" : ": wakes " + woken(text));
            case SLEEP -> "sleeps";
            case JOIN -> "waits for the end of " + text;
            case YIELD -> "lets others run";
            case BLOCKED -> "waits for " + lock + ", which " + text + " has";
            case PARKED -> "waits: " + text.replaceFirst("^(\\w+) of (.*)$", "$1, which $2 has");
            case RESUMED -> locks.containsKey(event.object()) ? "goes on, and has " + lock : "goes on";
            case STARTED -> "starts " + text;
            case ENDED -> "ends";
            case HELD -> "held here";
            case RELEASED -> "let go";
            case TIMED_OUT -> "its time is up";
            case SPURIOUS -> "wakes up without a reason (Java allows that)";
            case SPINS -> "goes round and round";
            case DIED -> "ends by " + text;
            case ACCEPTED -> "takes the connection of " + text;
            case RECEIVED -> text.isEmpty() ? "reads the end of input" : "reads " + line(text);
            case SENT -> "writes " + line(text);
            case HUNG_UP -> "closes the connection of " + text;
            case INVOKED, RACE, RETURNED -> text;
        };
    }

    private Site site(Event event) {
        return sites.get(event.site());
    }

    /** Of {@code client-1 of 2}: who, and out of how many, where that says more. */
    private static String woken(String text) {
        String who = text.substring(0, text.lastIndexOf(" of "));
        int waiters = Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
        return waiters > who.split(", ").length ? who + ", one of " + waiters + " that wait" : who;
    }

    private static String line(String text) {
        // Several lines that were written together stand in one row.
        boolean isWhole = text.endsWith("\n");
        String shown = '"' + (isWhole ? text.stripTrailing() : text).replace("\n", "\\n") + '"';
        return isWhole ? shown : shown + " without a line end";
    }

    /** The class's name says nothing that the line does not say. */
    private String field(Event event) {
        String location = site(event).location();
        return location.substring(location.indexOf('.') + 1);
    }

    private String call(Event event) {
        String[] parts = event.text().split(" → ", 2);
        String result = parts.length > 1 ? " = " + parts[1] : "";
        return site(event).location() + "(" + parts[0] + ")" + result;
    }
}
