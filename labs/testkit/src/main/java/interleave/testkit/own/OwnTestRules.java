package interleave.testkit.own;

import interleave.testkit.lab.Lab;
import interleave.testkit.policy.Policy;
import interleave.testkit.stage.Scratch;
import interleave.testkit.verdict.CheckFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a student's own test may not use, told at home, so that nothing is refused only when it is graded. */
public final class OwnTestRules {

    private static final String OWN = Lab.OWN_TEST.replace(".java", "");

    private OwnTestRules() {
    }

    /**
     * Looks at the compiled tests of the lab in whose folder this JVM runs.
     *
     * @throws CheckFailed of kind POLICY, telling what is refused where, and why
     */
    public static void verify() {
        verify(TestLibraries.home(Lab.class.getName()).orElseThrow());
    }

    static void verify(Path compiledTests) {
        List<Path> judged = Files.isDirectory(compiledTests) ? judged(compiledTests) : List.of();
        if (judged.stream().noneMatch(file -> topLevel(file).equals(OWN))) {
            return;
        }
        Scratch scratch = Scratch.of(Map.of());
        try {
            for (Path file : judged) {
                Path copy = scratch.folder().resolve(compiledTests.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            Policy.ofOwnTests().verify(scratch.folder());
        } catch (IOException full) {
            throw new UncheckedIOException("could not copy the compiled tests", full);
        } finally {
            scratch.delete();
        }
    }

    /** The own test and the tools of tests, as a grader compiles them together. */
    private static List<Path> judged(Path compiledTests) {
        try (Stream<Path> files = Files.walk(compiledTests)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                .filter(file -> !compiledTests.relativize(file).startsWith("interleave"))
                .filter(file -> topLevel(file).equals(OWN) || !topLevel(file).endsWith("Test")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not look for compiled tests", unreadable);
        }
    }

    private static String topLevel(Path file) {
        return file.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", "");
    }
}
