package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole texts as files, to be read by people. {@code -Dgolden=write} writes them anew. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() { }

    /** @param name of the file, with its folder: {@code report/result.json} */
    public static void assertGolden(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).as("%s; if the new text is right: mvn test -Dgolden=write", file)
                .isEqualTo(Files.readString(file));
    }
}
