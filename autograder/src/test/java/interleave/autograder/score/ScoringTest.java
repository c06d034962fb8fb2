package interleave.autograder.score;

import static interleave.autograder.score.Samples.RUBRIC;
import static interleave.autograder.score.Samples.failed;
import static interleave.autograder.score.Samples.finding;
import static interleave.autograder.score.Samples.inconclusive;
import static interleave.autograder.score.Samples.passed;
import static interleave.autograder.score.Samples.ran;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.autograder.run.Check;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.TaskScore;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {

    @Test
    void a_submission_that_passes_everything_has_all_points_and_the_bonus() {
        Scored scored = score(passed("opens", "1"), passed("answers", "2"), passed("long", "3"));
        assertThat(scored.points()).isEqualByComparingTo("10");
        assertThat(scored.bonus()).isEqualByComparingTo("1");
        assertThat(scored.standing()).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void a_bonus_that_is_left_out_costs_nothing() {
        Scored scored = score(passed("opens", "1"), passed("answers", "2"), failed("long", "3"));
        assertThat(scored.points()).isEqualByComparingTo("10");
        assertThat(scored.bonus()).isEqualByComparingTo("0");
        assertThat(scored.standing()).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void a_listed_weight_takes_its_share_of_the_task() {
        Scored scored = score(passed("opens", "1"), passed("answers", "2"), failed("the_secret_one", "2"),
                passed("long", "3"));
        assertThat(task(scored, "2").points()).as("1 of 3 shares of 6 points").isEqualByComparingTo("2");
    }

    @Test
    void half_a_hundredth_is_rounded_up() {
        List<Check> checks = new ArrayList<>(List.of(passed("opens", "1"), passed("answers", "2")));
        for (int i = 0; i < 8; i++) {
            checks.add(i < 1 ? passed("long_" + i, "3") : failed("long_" + i, "3"));
        }
        Scored scored = score(checks.toArray(Check[]::new));
        assertThat(task(scored, "3").points()).as("1 of 8 shares of 1 point is 0.125").isEqualTo("0.13");
    }

    @Test
    void thirds_are_rounded_at_the_task() {
        Scored scored = score(passed("opens", "1"), failed("opens_b", "1"), failed("opens_c", "1"),
                passed("answers", "2"), passed("long", "3"));
        assertThat(task(scored, "1").points()).as("1 of 3 shares of 4 points").isEqualTo("1.33");
        assertThat(scored.points()).isEqualTo("7.33");
    }

    @Test
    void an_inconclusive_check_costs_nothing_and_makes_the_points_provisional() {
        Scored scored = score(passed("opens", "1"), inconclusive("answers", "2"), passed("long", "3"));
        assertThat(scored.points()).isEqualByComparingTo("10");
        assertThat(task(scored, "2").provisional()).isTrue();
        assertThat(task(scored, "1").provisional()).isFalse();
        assertThat(scored.standing()).isEqualTo(Standing.PROVISIONAL);
    }

    @Test
    void a_check_of_no_task_costs_nothing_but_is_a_shortfall() {
        Scored scored = score(passed("opens", "1"), passed("answers", "2"), passed("long", "3"),
                failed("names", ""));
        assertThat(scored.points()).isEqualByComparingTo("10");
        assertThat(scored.general()).extracting(CheckScore::id).containsExactly("EchoServerSuite.names");
        assertThat(scored.standing()).isEqualTo(Standing.FELL_SHORT);
    }

    @Test
    void a_refusal_has_no_points_and_keeps_its_finding() {
        Scored scored = Scoring.score(Samples.refused("ada", finding(Kind.DOES_NOT_COMPILE)), RUBRIC);
        assertThat(scored.points()).isEqualByComparingTo("0");
        assertThat(scored.bonus()).isEqualByComparingTo("0");
        assertThat(scored.tasks()).extracting(TaskScore::task).containsExactly("1", "2", "3");
        assertThat(scored.refusal()).contains(finding(Kind.DOES_NOT_COMPILE));
        assertThat(scored.standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void a_refusal_by_the_machine_is_no_grade() {
        Scored scored = Scoring.score(Samples.refused("ada", finding(Kind.INCONCLUSIVE)), RUBRIC);
        assertThat(scored.standing()).isEqualTo(Standing.NOT_GRADED);
    }

    @Test
    void visibility_comes_from_the_test_first_and_then_from_the_task() {
        Scored scored = score(passed("opens", "1"), passed("the_secret_one", "2"), passed("long", "3"));
        assertThat(scored.checks()).extracting(CheckScore::visibility)
                .containsExactly(Visibility.ALWAYS, Visibility.NEVER, Visibility.AFTER_DEADLINE);
    }

    @Test
    void a_run_without_a_check_for_a_task_is_not_scored() {
        assertThatThrownBy(() -> score(passed("opens", "1"), passed("long", "3")))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("no check of task 2 of sample.yaml");
    }

    @Test
    void a_bonus_that_another_rubric_leaves_out_is_no_part_of_the_result_any_more() {
        Scored scored = score(passed("opens", "1"), passed("answers", "2"), failed("long", "3"));
        Rubric without = new Rubric("other.yaml", RUBRIC.lab(), RUBRIC.points(), RUBRIC.tasks().subList(0, 2));
        Scored again = Scoring.again(scored, without, Terms.NONE);
        assertThat(again.checks()).extracting(CheckScore::task).containsExactly("1", "2");
        assertThat(again.points()).isEqualByComparingTo("10");
    }

    @Test
    void a_bonus_that_another_rubric_adds_has_no_points_until_it_is_run() {
        Rubric without = new Rubric("other.yaml", RUBRIC.lab(), RUBRIC.points(), RUBRIC.tasks().subList(0, 2));
        Scored scored = Scoring.score(ran("ada", List.of(passed("opens", "1"), passed("answers", "2"))), without);
        Scored again = Scoring.again(scored, RUBRIC, Terms.NONE);
        assertThat(again.points()).isEqualByComparingTo("10");
        assertThat(again.bonus()).isEqualByComparingTo("0");
    }

    @Test
    void a_run_with_a_check_of_an_unknown_task_is_not_scored() {
        assertThatThrownBy(() -> score(passed("opens", "1"), passed("answers", "2"), passed("long", "3"),
                passed("dances", "7"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a check belongs to a task that is not in sample.yaml");
    }

    @Test
    void a_run_of_another_lab_is_not_scored() {
        assertThatThrownBy(() -> Scoring.score(ran("ada", List.of()), Rubric.ofLab("lab3-bank")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("lab3-bank.yaml");
    }

    private static Scored score(Check... checks) {
        return Scoring.score(ran("ada", List.of(checks)), RUBRIC);
    }

    private static TaskScore task(Scored scored, String id) {
        return scored.tasks().stream().filter(task -> task.task().equals(id)).findFirst().orElseThrow();
    }
}
