package interleave.autograder.intake;

import interleave.autograder.intake.platform.Platform;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an instructor says of a class before it is read.
 *
 * @param from     where it comes from; empty where the names shall tell
 * @param attempts which one counts of several
 * @param roster   who takes part; may be empty
 * @param reports  where the reports go: no student's work, even where they lie among the hand-ins
 */
public record Directions(Optional<Platform> from, Attempts attempts, Roster roster, Optional<Path> reports) {

    /** Nothing was said. */
    public static final Directions NONE =
        new Directions(Optional.empty(), Attempts.LATEST, Roster.EMPTY, Optional.empty());

    /** Whether the reports lie in this folder, or are it. */
    boolean isOfReports(Path place) {
        return reports.filter(each -> each.toAbsolutePath().normalize().startsWith(place)).isPresent();
    }
}
