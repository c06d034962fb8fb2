package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Trial;
import interleave.autograder.run.Catalog;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.autograder.run.TestFacts;
import interleave.testkit.lab.Lab;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weaving changes nothing: a program under points that nobody conducts does what the plain one does. */
class WovenTest {

    static List<Lab> labs() {
        return Checkout.solvable();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_woven_solution_passes_the_hidden_suites(Lab lab, @TempDir Path folder) throws Exception {
        try (Trial trial = new Trial(Checkout.labs(), Suites.hidden(), folder, Isolation.LIMITS,
            List.of("-Dstage.explores=true"))) {
            Path sources = Checkout.solution(lab).resolve("src/main/java");
            Ran ran = trial.run(trial.admit(lab, sources, List.of()), unconducted(lab));
            assertThat(ran.refusal()).isEmpty();
            assertThat(ran.checks()).isNotEmpty().allMatch(check -> check.status() == Status.PASSED);
        }
    }

    /** What runs schedules weaves in any case. */
    private static Set<String> unconducted(Lab lab) {
        return Catalog.of(Suites.hidden(), lab).stream().map(TestFacts::id).filter(id -> !id.contains("Schedules"))
            .collect(Collectors.toSet());
    }
}
