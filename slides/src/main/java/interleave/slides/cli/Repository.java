package interleave.slides.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the decks, the labs and the solutions are. */
final class Repository {

    private Repository() {
    }

    /**
     * The root: the one that the script names in the system property {@code interleave.repository}, since it can be
     * called from anywhere; else the first folder with decks, from this one upwards.
     *
     * @throws IllegalArgumentException where there are no decks
     */
    static Path root() {
        Path here = Path.of(System.getProperty("interleave.repository", "")).toAbsolutePath().normalize();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("slides/decks"))) {
                return folder;
            }
        }
        throw new IllegalArgumentException("found no slides/decks in or above " + here
            + ": start this inside of the repository");
    }
}
