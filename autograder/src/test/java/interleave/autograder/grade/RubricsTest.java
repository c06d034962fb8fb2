package interleave.autograder.grade;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.run.Suites;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.Terms;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rubric asks of a run. */
class RubricsTest {

    private static final Lab BANK = Labs.byId("lab3-bank");

    @Test
    void own_tests_are_run_where_the_rubric_has_a_task_for_them() {
        assertThat(new Rubrics(List.of(), Terms.NONE).invitesOwnTest(BANK, Suites.hidden())).isTrue();
        Rubric shipped = Rubric.ofLab(BANK.id());
        Rubric without = new Rubric("own.yaml", BANK.id(), shipped.points(), shipped.tasks().subList(0, 4));
        assertThat(new Rubrics(List.of(without), Terms.NONE).invitesOwnTest(BANK, Suites.hidden())).isFalse();
    }

    @Test
    void no_own_tests_are_run_beside_other_suites_or_where_a_lab_invites_none() {
        Rubrics rubrics = new Rubrics(List.of(), Terms.NONE);
        assertThat(rubrics.invitesOwnTest(BANK, Suites.brief())).isFalse();
        assertThat(rubrics.invitesOwnTest(Labs.byId("lab1-echo"), Suites.hidden())).isFalse();
    }
}
