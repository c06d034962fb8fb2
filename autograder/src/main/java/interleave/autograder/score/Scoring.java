package interleave.autograder.score;

import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.score.Rubric.Task;
import interleave.autograder.score.Rubric.Test;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.Outcome;
import interleave.autograder.score.Scored.TaskScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * What a run is worth. The same results and the same rubric give the same score, in whatever order they come.
 */
public final class Scoring {
    private static final int DECIMALS = 2;

    private Scoring() { }

    /**
     * Shares each task's points over its checks by weight. Inconclusive checks count as passed. A refusal
     * leaves 0 points on every task.
     *
     * @throws IllegalArgumentException if the rubric does not fit the run; {@link Rubric#problemsWith} tells
     *                                  it before anything is run
     */
    public static Scored score(Ran ran, Rubric rubric) {
        if (!ran.handin().lab().id().equals(rubric.lab())) {
            throw new IllegalArgumentException(
                    "a run of " + ran.handin().lab().id() + " under " + rubric.source());
        }
        List<TaskScore> tasks = rubric.tasks().stream()
                .map(task -> ran.refusal().isPresent() ? nothing(task) : task(ran, rubric, task)).toList();
        List<CheckScore> general = ran.checks().stream().filter(check -> check.task().isEmpty())
                .map(check -> weighed(check, new Test(check.id(), 0, Visibility.ALWAYS, 0)))
                .sorted(Comparator.comparing(CheckScore::id)).toList();
        long scored = general.size() + tasks.stream().mapToLong(task -> task.checks().size()).sum();
        if (ran.refusal().isEmpty() && scored != ran.checks().size()) {
            throw new IllegalArgumentException("a check belongs to a task that is not in " + rubric.source());
        }
        return new Scored(ran.handin(), rubric.points().setScale(DECIMALS), tasks, general, ran.notes(),
                ran.refusal(), ran.isolation(), ran.environment());
    }

    private static TaskScore nothing(Task task) {
        return new TaskScore(task.id(), task.title(), BigDecimal.ZERO.setScale(DECIMALS),
                task.points().setScale(DECIMALS), task.bonus(), List.of());
    }

    private static TaskScore task(Ran ran, Rubric rubric, Task task) {
        // Sorted, so that the order in which tests happened to run is not seen in a report.
        List<CheckScore> checks = ran.checks().stream().filter(check -> check.task().equals(task.id()))
                .map(check -> weighed(check, task.test(check.id())))
                .sorted(Comparator.comparing(CheckScore::id)).toList();
        if (checks.isEmpty()) {
            throw new IllegalArgumentException("no check of task " + task.id() + " of " + rubric.source());
        }
        return new TaskScore(task.id(), task.title(), share(task.points(), checks),
                task.points().setScale(DECIMALS), task.bonus(), checks);
    }

    /** One division at the end, of exact decimals: nothing is rounded twice. */
    private static BigDecimal share(BigDecimal points, List<CheckScore> checks) {
        long all = checks.stream().mapToLong(CheckScore::weight).sum();
        long passed = checks.stream().filter(check -> check.outcome() != Outcome.FAILED)
                .mapToLong(CheckScore::weight).sum();
        return points.multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }

    private static CheckScore weighed(Check check, Test test) {
        return new CheckScore(check.id(), check.title(), check.task(), check.sentences(), test.weight(),
                test.visibility(), outcome(check.status()), check.finding(), check.attempts(),
                check.millis());
    }

    private static Outcome outcome(Status status) {
        return switch (status) {
            case PASSED -> Outcome.PASSED;
            case FAILED -> Outcome.FAILED;
            case INCONCLUSIVE -> Outcome.INCONCLUSIVE;
        };
    }
}
