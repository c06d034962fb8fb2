package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Trial;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Catalog;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.autograder.run.TestFacts;
import interleave.autograder.score.Rubric;
import interleave.testkit.lab.Lab;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A skeleton compiles, fails each of its tasks by its public tests, and fails nothing else. */
class SkeletonsTest {

    /** What a racy bank does right passes from the start: lab 3 begins with code that works for one thread. */
    private static final List<String> WORKS_FOR_ONE_THREAD = List.of("lab3-bank");

    static List<Lab> labs() {
        return Checkout.solvable();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_skeleton_fails_every_task_of_its_lab_and_nothing_else(Lab lab, @TempDir Path folder) throws Exception {
        Ran ran;
        try (Trial trial = new Trial(Checkout.labs(), Suites.of(Checkout.publicTests()), folder, Isolation.LIMITS, List.of())) {
            ran = trial.of(lab, Checkout.skeleton(lab).resolve("src/main/java"));
        }
        assertThat(ran.refusal()).as("the skeleton compiles and breaks no rule").isEmpty();
        Set<String> ofOwnTests = Catalog.of(Suites.hidden().ofOwnTests(), lab).stream().map(TestFacts::task)
            .collect(Collectors.toSet());
        List<Rubric.Task> tasks = Rubric.ofLab(lab.id()).tasks().stream()
            .filter(task -> !ofOwnTests.contains(task.id())).toList();
        for (Rubric.Task task : tasks) {
            List<Check> checks = ran.checks().stream().filter(check -> check.task().equals(task.id())).toList();
            assertThat(checks).as("public tests of task " + task.id()).isNotEmpty();
            assertThat(checks).as("task " + task.id() + " of the skeleton")
                .anyMatch(check -> check.status() == Status.FAILED);
        }
        if (!WORKS_FOR_ONE_THREAD.contains(lab.id())) {
            assertThat(ran.checks()).filteredOn(check -> !check.task().isEmpty())
                .as("tests of tasks that nobody has solved").allMatch(check -> check.status() == Status.FAILED);
        }
        assertThat(ran.checks()).filteredOn(check -> check.task().isEmpty())
            .as("tests of no task").allMatch(check -> check.status() == Status.PASSED);
    }
}
