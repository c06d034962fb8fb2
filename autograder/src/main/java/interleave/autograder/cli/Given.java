package interleave.autograder.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the user has named on the command line. */
final class Given {

    private Given() {
    }

    /** @throws IllegalArgumentException where it is no file that could be read: in words for the user */
    static Path file(Path named) {
        if (!Files.exists(named)) {
            throw new IllegalArgumentException(named + " is not there.");
        }
        if (Files.isDirectory(named)) {
            throw new IllegalArgumentException(named + " is a folder, and no file.");
        }
        return named;
    }
}
