package interleave.hidden.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.testkit.own.Verdict;
import interleave.testkit.verdict.CheckFailed;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which verdicts of a student's own test earn something, one after the other as they come. */
class OwnTestTrialTest {

    private static final String WRONG = "wrong/lab3-bank/L3-01-no-lock";
    private static final String OTHER = "wrong/lab3-bank/L3-10-volatile";

    @BeforeAll
    static void compileWhereItIsDeleted(@TempDir Path work) {
        System.setProperty("suites.work", work.toString());
    }

    @AfterAll
    static void forget() {
        System.clearProperty("suites.work");
    }

    /** Says these, one after the other. */
    private record Script(Deque<Verdict> verdicts) implements OwnTestTrial.Judge {

        static Script of(Verdict... verdicts) {
            return new Script(new ArrayDeque<>(List.of(verdicts)));
        }

        @Override
        public Verdict of(Path program) {
            return verdicts.remove();
        }
    }

    private static OwnTestTrial judgedBy(Script script) {
        return new OwnTestTrial("interleave.hidden.lab3").judgedBy(script);
    }

    @Test
    void a_mistake_is_caught_where_the_solution_passes_before_it_and_after_it() {
        Script script = Script.of(Verdict.PASSED, Verdict.FAILED, Verdict.PASSED);
        assertThatCode(() -> judgedBy(script).catches("races", WRONG)).doesNotThrowAnyException();
        assertThat(script.verdicts()).isEmpty();
    }

    @Test
    void a_test_that_fails_by_luck_or_by_the_clock_catches_nothing() {
        assertThatThrownBy(() -> judgedBy(Script.of(Verdict.PASSED, Verdict.FAILED, Verdict.FAILED))
            .catches("races", WRONG)).isInstanceOf(CheckFailed.class)
            .hasMessageContaining("it fails for a right program");
    }

    @Test
    void one_of_several_programs_with_the_mistake_is_enough() {
        assertThatCode(() -> judgedBy(Script.of(Verdict.PASSED, Verdict.PASSED, Verdict.FAILED, Verdict.PASSED))
            .catches("races", WRONG, OTHER)).doesNotThrowAnyException();
    }

    @Test
    void who_cannot_tell_is_asked_three_times_and_then_earns_nothing() {
        Script script = Script.of(Verdict.UNDECIDED, Verdict.UNDECIDED, Verdict.PASSED, Verdict.UNDECIDED,
            Verdict.UNDECIDED, Verdict.UNDECIDED);
        assertThatThrownBy(() -> judgedBy(script).catches("races", WRONG)).isInstanceOf(CheckFailed.class)
            .hasMessageContaining("it came to no verdict");
        assertThat(script.verdicts()).isEmpty();
    }

    @Test
    void who_gives_no_answer_twice_is_not_waited_for_again() {
        Script script = Script.of(Verdict.PASSED, Verdict.NO_ANSWER, Verdict.NO_ANSWER);
        OwnTestTrial trial = judgedBy(script);
        assertThatThrownBy(() -> trial.catches("races", WRONG, OTHER)).isInstanceOf(CheckFailed.class);
        assertThatThrownBy(() -> trial.catches("deadlocks", "wrong/lab3-bank/L3-08-lock-per-call"))
            .isInstanceOf(CheckFailed.class).hasMessageContaining("it came to no verdict");
    }
}
