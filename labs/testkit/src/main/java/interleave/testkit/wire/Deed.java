package interleave.testkit.wire;

import java.util.Locale;

/** What a client of a server does, or somebody at its console, as one operation of a script. */
public enum Deed {

    /** Connects. A client that has not done so before its first other deed is connected from the start. */
    CONNECT,
    /** Connects and waits for a line: what the server greets with. */
    MEET,
    /** Sends a line, and waits for one; or, where a second word says so, until what has come holds that pattern. */
    ASK,
    /** Sends a line. */
    SEND,
    /** Sends text without a line end. */
    PART,
    /** Tells the lines that have come since it was asked last; with a name, those that this other client got. */
    HEAR,
    /** Closes its sending side, and still reads. */
    END,
    /** Breaks the connection off: the other side reads an error. */
    RESET,
    /** Reads no more, until it resumes. */
    STALL,
    RESUME,
    /** Not a client's: the administrator types lines at a console of the class that is the second word. */
    TYPE;

    /** What who asks waits for, where nothing else is said. */
    public static final String ONE_LINE = "[^\n]*\n";

    /** The name that a script calls it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where it is no such word */
    public static Deed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As a reader would say it. @param text what is sent, quoted */
    public String told(String text) {
        return switch (this) {
            case CONNECT, MEET -> "connects";
            case ASK, SEND -> "sends " + text;
            case PART -> "sends " + text + " without a line end";
            case HEAR -> text.isEmpty() ? "has heard" : text.replace("\"", "") + " has heard";
            case END -> "closes its sending side";
            case RESET -> "breaks the connection off";
            case STALL -> "stops reading";
            case RESUME -> "reads again";
            case TYPE -> "types " + text;
        };
    }

    public boolean connects() {
        return this == CONNECT || this == MEET;
    }

    /** Whether all that it means has happened when it is over; else the server does something about it later. */
    public boolean isDoneAtOnce() {
        return waits() || this == HEAR;
    }

    /** Whether it ends with the line that comes next. */
    public boolean waits() {
        return this == MEET || this == ASK;
    }
}
