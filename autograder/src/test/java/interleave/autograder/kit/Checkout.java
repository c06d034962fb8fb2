package interleave.autograder.kit;

import interleave.autograder.matrix.Corpora;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's own folders, for tests that prove the kit. Maven runs them in the module's folder. */
public final class Checkout {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Checkout() {
    }

    public static Path root() {
        return ROOT;
    }

    public static Path labs() {
        return ROOT.resolve("labs");
    }

    public static Path skeleton(Lab lab) {
        return labs().resolve(lab.id());
    }

    public static Path solution(Lab lab) {
        return ROOT.resolve("solutions").resolve(lab.id());
    }

    public static Corpora corpora() {
        return new Corpora(ROOT);
    }

    /** The labs that students solve: all but the tour. */
    static List<Lab> solvable() {
        return Labs.all().stream().filter(lab -> !lab.id().equals("lab0-tour")).toList();
    }

    /** The package of each lab's public tests, by the lab's id. */
    static Map<String, String> publicTests() {
        return Map.of("lab0-tour", "lab0", "lab1-echo", "lab1", "lab2-thread-per-client", "lab2", "lab3-bank", "lab3",
            "lab4-readers-writers", "lab4", "lab5-chat", "lab5", "lab6-inventory", "lab6");
    }

    /** Copies a tree, over whatever is there. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
