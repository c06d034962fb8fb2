package interleave.autograder.score;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.run.Check;
import interleave.autograder.score.Rubric.Task;
import interleave.autograder.score.Scored.TaskScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every rubric and every run. */
class ScoringPropertiesTest {

    /** A rubric with a run of it; check {@code i} of the run passes where {@code passes} says so. */
    record Graded(Rubric rubric, List<String> tasks, List<Boolean> passes) {
        Scored scored() {
            return Scoring.score(Samples.ran("ada", checks()), rubric);
        }

        List<Check> checks() {
            List<Check> checks = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                checks.add(passes.get(i) ? Samples.passed("c" + i, tasks.get(i))
                        : Samples.failed("c" + i, tasks.get(i)));
            }
            return checks;
        }
    }

    @Property
    void points_are_between_zero_and_the_maximum(@ForAll("graded") Graded graded) {
        Scored scored = graded.scored();
        assertThat(scored.points()).isBetween(BigDecimal.ZERO, scored.max());
        assertThat(scored.bonus()).isBetween(BigDecimal.ZERO, scored.bonusMax());
    }

    @Property
    void all_passed_is_the_maximum_and_none_passed_is_zero(@ForAll("graded") Graded graded) {
        Scored best = with(graded, Collections.nCopies(graded.passes().size(), true)).scored();
        assertThat(best.points()).isEqualByComparingTo(best.max());
        assertThat(best.bonus()).isEqualByComparingTo(best.bonusMax());
        Scored worst = with(graded, Collections.nCopies(graded.passes().size(), false)).scored();
        assertThat(worst.points().add(worst.bonus())).isEqualByComparingTo("0");
    }

    @Property
    void one_more_passed_check_never_takes_points(@ForAll("graded") Graded graded, @ForAll Random random) {
        List<Boolean> more = new ArrayList<>(graded.passes());
        more.set(random.nextInt(more.size()), true);
        Scored before = graded.scored();
        Scored after = with(graded, more).scored();
        assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
        assertThat(after.bonus()).isGreaterThanOrEqualTo(before.bonus());
    }

    @Property
    void the_order_of_the_checks_is_irrelevant(@ForAll("graded") Graded graded, @ForAll Random random) {
        List<Check> shuffled = new ArrayList<>(graded.checks());
        Collections.shuffle(shuffled, random);
        assertThat(Scoring.score(Samples.ran("ada", shuffled), graded.rubric())).isEqualTo(graded.scored());
    }

    @Property
    void the_total_is_the_sum_of_the_tasks_as_they_are_shown(@ForAll("graded") Graded graded) {
        Scored scored = graded.scored();
        BigDecimal shown = scored.tasks().stream().map(TaskScore::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(scored.points().add(scored.bonus())).isEqualByComparingTo(shown);
        assertThat(scored.tasks()).allSatisfy(task -> assertThat(task.points().scale()).isEqualTo(2));
    }

    @Property
    void a_task_is_at_most_half_a_hundredth_off_its_exact_share(@ForAll("graded") Graded graded) {
        for (TaskScore task : graded.scored().tasks()) {
            double all = task.checks().stream().mapToInt(Scored.CheckScore::weight).sum();
            double passed = task.checks().stream().filter(check -> check.finding().isEmpty())
                    .mapToInt(Scored.CheckScore::weight).sum();
            double exact = task.max().doubleValue() * passed / all;
            assertThat(Math.abs(task.points().doubleValue() - exact)).isLessThanOrEqualTo(0.005 + 1e-9);
        }
    }

    private static Graded with(Graded graded, List<Boolean> passes) {
        return new Graded(graded.rubric(), graded.tasks(), passes);
    }

    @Provide
    Arbitrary<Graded> graded() {
        Arbitrary<Integer> hundredths = Arbitraries.integers().between(1, 2_000);
        Arbitrary<List<Integer>> points = hundredths.list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Integer> weights = Arbitraries.integers().between(1, 9);
        Arbitrary<Integer> perTask = Arbitraries.integers().between(1, 5);
        return Combinators.combine(points, weights.list().ofSize(20), perTask,
                Arbitraries.of(true, false).list().ofSize(20)).as(ScoringPropertiesTest::graded);
    }

    private static Graded graded(List<Integer> points, List<Integer> weights, int perTask,
                                 List<Boolean> passes) {
        List<Task> tasks = new ArrayList<>();
        List<String> taskOfCheck = new ArrayList<>();
        for (int t = 0; t < points.size(); t++) {
            List<Rubric.Test> tests = new ArrayList<>();
            for (int c = 0; c < perTask; c++) {
                tests.add(new Rubric.Test("EchoServerSuite.c" + taskOfCheck.size(),
                        weights.get(taskOfCheck.size()), Visibility.ALWAYS, 1));
                taskOfCheck.add("" + t);
            }
            // The last of several tasks is a bonus.
            boolean bonus = t > 0 && t == points.size() - 1;
            tasks.add(new Task("" + t, "Task", BigDecimal.valueOf(points.get(t), 2), bonus, Visibility.ALWAYS,
                    Rubric.Judging.SHARE,
                    tests, 1));
        }
        BigDecimal sum = tasks.stream().filter(task -> !task.bonus()).map(Task::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Rubric rubric = new Rubric("generated.yaml", "lab1-echo", sum, tasks);
        return new Graded(rubric, taskOfCheck, passes.subList(0, taskOfCheck.size()));
    }
}
