package interleave.testkit.own;

import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        return tests(lab, name -> !name.endsWith("Test.java"));
    }

    /**
     * The file for the student's own test, as it is handed out; empty where the lab invites none.
     *
     * @param lab the folder of the lab
     */
    public static Optional<Path> skeleton(Path lab) throws IOException {
        return tests(lab, Lab.OWN_TEST::equals).stream().findFirst();
    }

    private static List<Path> tests(Path lab, Predicate<String> which) throws IOException {
        Path tests = lab.resolve("src/test/java");
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                .filter(file -> which.test(file.getFileName().toString())).sorted().toList();
        }
    }
}
