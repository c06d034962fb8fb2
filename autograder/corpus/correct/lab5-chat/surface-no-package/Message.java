import java.time.Instant;

/**
 * What somebody wrote.
 *
 * @param number of the message: 0, 1, 2 … in the order of writing
 * @param time   when it was written
 * @param text   as it was written
 */
public record Message(long number, Instant time, String text) {
}
