package interleave.autograder.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what a run needs while it runs. Deleted with all that is in it. */
public record WorkFolder(Path path) implements AutoCloseable {

    public static WorkFolder make() throws IOException {
        return new WorkFolder(Files.createTempDirectory("interleave-grade-"));
    }

    /** As far as it goes: what another process holds open on Windows stays in the system's temporary folder. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException heldOpen) {
            path.toFile().deleteOnExit();
        }
    }
}
