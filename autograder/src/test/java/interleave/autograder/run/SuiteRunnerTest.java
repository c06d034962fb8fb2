package interleave.autograder.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.handin.Handin;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Check.Status;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what tests do to what a score is made of. */
class SuiteRunnerTest {

    private static final Handin HANDIN = new Handin("ada", Labs.byId("lab1-echo"));

    private static Map<String, Check> checks;
    private static String[] leftBehind;

    @BeforeAll
    static void run(@TempDir Path folder) throws InterruptedException {
        Suites suites = Suites.of(Map.of("lab1-echo", "interleave.autograder.run.shaky"));
        try (SuiteRunner runner = new SuiteRunner(suites, folder, Isolation.LIMITS)) {
            Ran ran = runner.run(new Admitted(HANDIN, Optional.of(folder), List.of("a note"), Optional.empty()));
            assertThat(ran.notes()).containsExactly("a note");
            leftBehind = folder.toFile().list((here, name) -> name.startsWith("left-behind-"));
            checks = ran.checks().stream().collect(Collectors.toMap(Check::id, Function.identity()));
        }
    }

    @AfterAll
    static void allWereSeen() {
        assertThat(checks).hasSize(6);
    }

    @Test
    void a_check_that_passes_has_no_finding() {
        assertThat(check("passes").status()).isEqualTo(Status.PASSED);
        assertThat(check("passes").finding()).isEmpty();
    }

    @Test
    void what_a_test_jvm_leaves_behind_lies_in_the_folder_that_is_deleted_with_the_work() {
        assertThat(leftBehind).hasSize(1);
    }

    @Test
    void a_failed_check_carries_its_finding_with_the_cause_that_the_test_names() {
        Check check = check("fails");
        assertThat(check.status()).isEqualTo(Status.FAILED);
        assertThat(check.finding())
            .contains(new Finding(Kind.WRONG_REPLY, "did", "this", "that", List.of(), "a mistake"));
        assertThat(check.attempts()).isEqualTo(1);
    }

    @Test
    void a_failed_property_carries_the_finding_of_its_counter_example() {
        assertThat(check("fails_as_a_property").finding().orElseThrow().kind()).isEqualTo(Kind.WRONG_ORDER);
        assertThat(check("fails_as_a_property").finding().orElseThrow().cause()).isEqualTo("a large number");
    }

    @Test
    void an_inconclusive_check_is_tried_again_alone() {
        Check check = check("is_decided_at_the_second_attempt");
        assertThat(check.status()).isEqualTo(Status.PASSED);
        assertThat(check.attempts()).isEqualTo(2);
    }

    @Test
    void a_check_that_is_never_decided_stays_inconclusive() {
        Check check = check("is_never_decided");
        assertThat(check.status()).isEqualTo(Status.INCONCLUSIVE);
        assertThat(check.attempts()).isEqualTo(3);
    }

    @Test
    void a_check_that_breaks_down_is_not_the_students_fault() {
        Check check = check("breaks_down");
        assertThat(check.status()).isEqualTo(Status.INCONCLUSIVE);
        assertThat(check.finding().orElseThrow().got()).contains("a fault of the kit");
    }

    @Test
    void a_refused_submission_runs_nothing(@TempDir Path folder) throws InterruptedException {
        Finding refusal = new Finding(Kind.POLICY, "read", "rules kept", "rules broken", List.of(), "");
        try (SuiteRunner runner = new SuiteRunner(Suites.hidden(), folder, Isolation.LIMITS)) {
            Ran ran = runner.run(new Admitted(HANDIN, Optional.empty(), List.of(), Optional.of(refusal)));
            assertThat(ran.refusal()).contains(refusal);
            assertThat(ran.checks()).isEmpty();
        }
    }

    private static Check check(String name) {
        return checks.get("ShakySuite." + name);
    }
}
