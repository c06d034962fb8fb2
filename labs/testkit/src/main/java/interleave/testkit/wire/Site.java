package interleave.testkit.wire;

import java.util.List;

/**
 * A place in a student's class where a thread can be held: one access, one call, one lock operation.
 *
 * @param kind     what happens there
 * @param source   the source file, {@code Bank.java}
 * @param line     its line; 0 where the class file tells none
 * @param location what is touched, as a reader would name it: {@code Bank.money}, {@code int[]}, {@code HashMap.put}
 * @param trait    see {@link Trait}
 */
public record Site(Kind kind, String source, int line, String location, Trait trait) {

    /** What happens at a site. */
    public enum Kind {
        READ, WRITE, CALL,
        /** A call of a reader, a writer or a socket: what it does is told by what goes over the wire. */
        STREAM, ENTER, LEAVE, AWAIT, WAKE, SLEEP, JOIN, YIELD
    }

    /** What else matters for races. */
    public enum Trait {
        /** Nothing: plain data, or a call of an object that only reads it. */
        READS,
        /** A plain access or call that changes its object. */
        CHANGES,
        /** Volatile data, or a call that is safe for threads: ordered, so no data race. */
        ORDERED
    }

    /** A line of a table of sites; a site's number is its line's. */
    public String encoded() {
        return Words.join(kind.name(), source, String.valueOf(line), location, trait.name());
    }

    /** @throws IllegalArgumentException where it is no such line */
    public static Site decode(String encoded) {
        List<String> words = Words.split(encoded);
        return new Site(Kind.valueOf(words.get(0)), words.get(1), Integer.parseInt(words.get(2)), words.get(3),
            Trait.valueOf(words.get(4)));
    }

    /** {@code Bank.java:14}. */
    public String place() {
        return source + ":" + line;
    }
}
