package interleave.testkit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that users read, pinned as a file; {@code -Dgolden=write} writes the files anew, to be read in the diff. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources");

    private final Path file;

    private Golden(Path file) {
        this.file = file;
    }

    public static Golden of(String name) {
        return new Golden(FOLDER.resolve(name));
    }

    public void matches(String text) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(file, text + "\n");
            }
            assertThat(text + "\n").as("the text that is pinned in %s", file).isEqualTo(Files.readString(file));
        } catch (IOException missing) {
            throw new AssertionError("no golden file " + file + "; -Dgolden=write makes it", missing);
        }
    }
}
