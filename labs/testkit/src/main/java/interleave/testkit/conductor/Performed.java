package interleave.testkit.conductor;

import java.util.List;

/**
 * What came of one schedule.
 *
 * @param steps      per operation, words: "done" outcome; "stuck" where; "unasked" where its actor was still busy
 * @param events     the trace, encoded
 * @param isBlind    whether a thread ran that the conductor does not see: then "stuck" proves nothing
 * @param isPoisoned whether a thread is left that has a monitor: a later run could meet it
 * @param living     threads that all runs so far have left in this JVM
 */
public record Performed(List<String> steps, List<String> events, boolean isBlind, boolean isPoisoned, int living) {
}
