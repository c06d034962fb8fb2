package interleave.autograder.intake.platform;

import java.nio.file.Path;
import java.util.Optional;

/** Reads what a platform says of a hand-in by the name of its file or folder. */
public interface Convention {

    /** No platform's: nothing is known by it. */
    Convention PLAIN = place -> Optional.empty();

    /** Who handed this in; empty where it is not named as the platform names. */
    Optional<Named> named(Path place);
}
