package interleave.autograder.bench;

import interleave.autograder.compile.Compile;
import interleave.autograder.compile.Compiled;
import interleave.autograder.intake.Intake;
import interleave.autograder.isolation.Isolation;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checkout that is measured.
 *
 * @param labs  its folder of the labs
 * @param work  an existing folder for what measuring needs
 * @param grade the beginning of a command line that grades
 */
public record Kit(Path labs, Path work, List<String> grade) {

    static final Lab BANK = Labs.byId("lab3-bank");

    Path solution(Lab lab) {
        return labs.resolveSibling("solutions").resolve(lab.id());
    }

    /** Whether there is all that is needed. */
    public boolean isWhole() {
        return Files.isDirectory(solution(BANK)) && Files.isDirectory(hidden());
    }

    /** Source folder of the suites. */
    Path hidden() {
        return labs.resolveSibling("autograder").resolve("src/main/java");
    }

    /** The classes of a project, whose lab is given. */
    Path classes(Lab lab, Path project) throws IOException, InterruptedException {
        try (Compile compile = new Compile(labs, work, Isolation.LIMITS)) {
            Intake intake = new Intake(List.of(lab), Optional.of(lab));
            Compiled compiled = compile.compile(intake.readOne(project).orElseThrow());
            return compiled.classes().orElseThrow(() -> new IllegalStateException(project + " does not compile"));
        }
    }

    /** A folder with so many submissions, each of them the solution of lab 3. */
    Path classOf(int students) throws IOException {
        Path folder = Files.createTempDirectory(work, "class-of-" + students + "-");
        for (int i = 1; i <= students; i++) {
            copy(solution(BANK).resolve("src/main/java"), folder.resolve("student-%03d/src/main/java".formatted(i)));
        }
        return folder;
    }

    /** The beginning of a command line that runs a class of this program. */
    static List<String> program(Class<?> main) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
            System.getProperty("java.class.path"), main.getName());
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
