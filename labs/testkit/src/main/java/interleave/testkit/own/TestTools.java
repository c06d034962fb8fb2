package interleave.testkit.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes that a lab's public tests share, and that a student's own test may use as well: models, for the most. */
public final class TestTools {

    private TestTools() {
    }

    /**
     * Their sources, always in the same order; none of the tests.
     *
     * @param lab the folder of the lab
     */
    public static List<Path> of(Path lab) throws IOException {
        Path tests = lab.resolve("src/test/java");
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.toString().endsWith("Test.java")).sorted().toList();
        }
    }
}
