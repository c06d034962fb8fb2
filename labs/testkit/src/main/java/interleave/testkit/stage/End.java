package interleave.testkit.stage;

import interleave.testkit.wire.Verb;
import interleave.testkit.wire.Words;
import java.util.List;
import java.util.Optional;

/**
 * How one operation of a schedule ended.
 *
 * @param value     what it returned, where it did
 * @param exception the simple name of what it threw, else empty
 * @param message   the exception's message
 * @param place     the student's line that threw it, {@code Bank.java:14}; empty where there is none
 * @param stuck     where it stands, if it never ended
 */
public record End(Optional<Value> value, String exception, String message, String place, Optional<Stuck> stuck) {

    /**
     * An operation that nothing can wake any more.
     *
     * @param state what the thread does: BLOCKED, WAITING, PARKED, SLEEPING, JOINING, SPINNING
     * @param on    the class of what it waits on; empty where there is none
     * @param owner the thread that has it; empty where nobody can tell
     * @param timed whether a timer would wake it one day
     */
    public record Stuck(String state, String on, String owner, boolean timed) {
    }

    static End decode(String encoded) {
        List<String> words = Words.split(encoded);
        return switch (words.get(0)) {
            case "done" -> done(Words.split(words.get(1)));
            case "stuck" -> {
                List<String> where = Words.split(words.get(1));
                yield stuck(new Stuck(where.get(0), where.get(1), where.get(2), !where.get(3).isEmpty()));
            }
            // Its actor never came back from an operation before.
            default -> stuck(new Stuck("UNASKED", "", "", false));
        };
    }

    private static End done(List<String> words) {
        return words.get(0).equals(Verb.VALUE)
            ? new End(Optional.of(new Value(words.get(1))), "", "", "", Optional.empty())
            : new End(Optional.empty(), words.get(1), words.get(2), words.get(3), Optional.empty());
    }

    private static End stuck(Stuck stuck) {
        return new End(Optional.empty(), "", "", "", Optional.of(stuck));
    }

    /** What an operation threw. */
    Optional<Uncaught> thrown() {
        return exception.isEmpty() ? Optional.empty()
            : Optional.of(new Uncaught("", "java.lang." + exception, message, place));
    }

    public boolean hasEnded() {
        return stuck.isEmpty();
    }

    /** {@code 1}, {@code IllegalStateException}, or {@code never}: what a model's answer is compared with. */
    @Override
    public String toString() {
        return stuck.isPresent() ? "never" : value.map(Value::toString).orElse(exception);
    }
}
