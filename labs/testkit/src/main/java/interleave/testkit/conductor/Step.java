package interleave.testkit.conductor;

import java.util.function.Supplier;

/**
 * One operation of a script.
 *
 * @param actor the thread that runs it
 * @param code  the operation; its result is its encoded outcome
 */
public record Step(String actor, Supplier<String> code) {
}
