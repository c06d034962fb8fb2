package interleave.autograder.intake;

import interleave.autograder.intake.platform.Platform;
import java.util.Optional;

/**
 * What an instructor says of a class before it is read.
 *
 * @param from     where it comes from; empty where the names shall tell
 * @param attempts which one counts of several
 * @param roster   who takes part; may be empty
 */
public record Directions(Optional<Platform> from, Attempts attempts, Roster roster) {

    /** Nothing was said. */
    public static final Directions NONE = new Directions(Optional.empty(), Attempts.LATEST, Roster.EMPTY);
}
