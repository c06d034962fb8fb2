package interleave.testkit.wire;

import java.util.List;

/**
 * One thing that happened while a program ran under a conductor.
 *
 * @param kind   what happened
 * @param lane   the name of the thread that did it
 * @param site   the number of the place in its code, -1 where it has none
 * @param object the number of the object that was touched, by order of first touch; 0 for none, such as a static
 * @param text   more, by kind: the value that was read or written, the reply, the other thread's name; may be empty
 */
public record Event(Kind kind, String lane, int site, int object, String text) {

    /** What can happen. */
    public enum Kind {
        /** At a {@link Site} of the same kind. A read's text is what it brought, a write's what it stored. */
        READ, WRITE, CALL, ENTER, LEAVE, AWAIT, WAKE, SLEEP, JOIN, YIELD,
        /** An operation begins (text: its number), returns (text: its encoded outcome). */
        INVOKED, RETURNED,
        /** The thread stops: for a monitor (text: its holder), in a park (text: what it waits on, its holder). */
        BLOCKED, PARKED,
        /** The thread goes on after it had stopped. */
        RESUMED,
        /** A thread is started (text: its name). */
        STARTED,
        /** The thread has come to its end. Told of programs that nobody conducts. */
        ENDED,
        /** The conductor holds the thread right before its site; lets it go again. */
        HELD, RELEASED,
        /** The thread reaches an access that conflicts with the one that a held thread (text) stands before. */
        RACE,
        /** A timed wait has come to its end; a wait ends without a reason, as the specification allows. */
        TIMED_OUT, SPURIOUS,
        /** The thread took the connection of a client (text); read from it; wrote to it; closed it. */
        ACCEPTED, RECEIVED, SENT, HUNG_UP,
        /** The thread ends by an exception (text: which one, and where). */
        DIED,
        /** The thread goes round and round, and nothing that it looks at changes. */
        SPINS
    }

    public String encoded() {
        return Words.join(kind.name(), lane, String.valueOf(site), String.valueOf(object), text);
    }

    /** @throws IllegalArgumentException where it is no such text */
    public static Event decode(String encoded) {
        List<String> words = Words.split(encoded);
        return new Event(Kind.valueOf(words.get(0)), words.get(1), Integer.parseInt(words.get(2)),
            Integer.parseInt(words.get(3)), words.get(4));
    }
}
