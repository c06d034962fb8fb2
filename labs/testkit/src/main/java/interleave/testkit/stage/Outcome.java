package interleave.testkit.stage;

import java.util.Optional;

/**
 * How a call ended.
 *
 * @param value     the result, where it returned
 * @param exception the simple name of what it threw, else empty
 * @param message   the exception's message, bounded
 * @param tag       where the exception is the very one that a {@link Section} threw: its tag; else empty
 */
public record Outcome(Optional<Value> value, String exception, String message, String tag) {

    public boolean returned() {
        return value.isPresent();
    }

    /** For a reader: the value, or {@code threw IllegalStateException "…"}. */
    @Override
    public String toString() {
        return value.map(Value::toString).orElseGet(() -> "it threw " + exception + " \"" + message + "\"");
    }
}
