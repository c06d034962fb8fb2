package interleave.autograder.handin;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a hand-in came, as far as its platform tells.
 *
 * @param at      the instant; empty where the platform keeps it to itself
 * @param late    the platform calls it late
 * @param attempt its number among the attempts of its student, from 1; 0 where they are not counted
 */
public record Delivery(Optional<Instant> at, boolean late, int attempt) {

    /** Nothing is known. */
    public static final Delivery UNKNOWN = new Delivery(Optional.empty(), false, 0);

    /** The later one is the greater one. */
    public static final Comparator<Delivery> BY_TIME =
        Comparator.comparing((Delivery each) -> each.at().orElse(Instant.MIN)).thenComparing(Delivery::attempt);

    /** The same, come at an instant that was told elsewhere. */
    public Delivery at(Instant told) {
        return new Delivery(Optional.of(told), late, attempt);
    }
}
