package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Trial;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every solution passes the hidden suites; the tour arrives solved. That the solutions pass the public tests is what
 * their own modules build on.
 */
class SolutionsTest {

    static List<Lab> labs() {
        return Checkout.solvable();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_solution_passes_the_hidden_suites(Lab lab, @TempDir Path folder) throws Exception {
        passes(lab, Checkout.solution(lab), Suites.hidden(), folder);
    }

    @Test
    void the_tour_passes_its_tests_as_it_is(@TempDir Path folder) throws Exception {
        Lab tour = Labs.byId("lab0-tour");
        passes(tour, Checkout.skeleton(tour), Suites.of(Checkout.publicTests()), folder);
    }

    private static void passes(Lab lab, Path tree, Suites suites, Path folder) throws Exception {
        try (Trial trial = new Trial(Checkout.labs(), suites, folder, Isolation.LIMITS, List.of())) {
            Ran ran = trial.of(lab, tree.resolve("src/main/java"));
            assertThat(ran.refusal()).isEmpty();
            assertThat(ran.checks()).isNotEmpty().allMatch(check -> check.status() == Status.PASSED);
        }
    }
}
