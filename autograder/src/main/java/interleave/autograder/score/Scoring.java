package interleave.autograder.score;

import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.score.Rubric.Judging;
import interleave.autograder.score.Rubric.Task;
import interleave.autograder.score.Rubric.Test;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.Outcome;
import interleave.autograder.score.Scored.TaskScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a run is worth. The same results and the same rubric give the same score, in whatever order they come.
 */
public final class Scoring {
    private static final int DECIMALS = 2;

    private Scoring() { }

    /** Where nothing counts but the results and the rubric. */
    public static Scored score(Ran ran, Rubric rubric) {
        return score(ran, rubric, Terms.NONE);
    }

    /**
     * Shares each task's points over its checks by weight. Inconclusive checks count as passed. A refusal
     * leaves 0 points on every task. What a human gave stands in place of either.
     *
     * @throws IllegalArgumentException if the rubric does not fit the run; {@link Rubric#problemsWith} tells
     *                                  it before anything is run
     */
    public static Scored score(Ran ran, Rubric rubric, Terms terms) {
        if (!ran.handin().lab().id().equals(rubric.lab())) {
            throw new IllegalArgumentException(
                    "a run of " + ran.handin().lab().id() + " under " + rubric.source());
        }
        boolean isOpen = isOpen(rubric, terms);
        List<TaskScore> tasks = rubric.tasks().stream()
                .map(task -> task(ran, rubric, task, terms.marks().of(ran.handin(), task.id()), isOpen)).toList();
        List<CheckScore> general = ran.checks().stream().filter(check -> check.task().isEmpty())
                .map(check -> weighed(check, new Test(check.id(), 0, Visibility.ALWAYS, 0)))
                .sorted(Comparator.comparing(CheckScore::id)).toList();
        long scored = general.size() + tasks.stream().mapToLong(task -> task.checks().size()).sum();
        if (ran.refusal().isEmpty() && scored != ran.checks().size()) {
            throw new IllegalArgumentException("a check belongs to a task that is not in " + rubric.source());
        }
        return new Scored(ran.handin(), rubric.points().setScale(DECIMALS), tasks, general, ran.notes(),
                ran.refusal(), ran.isolation(), ran.environment(), late(ran, rubric, terms, tasks), rubric.rounding(),
                Fingerprint.NONE);
    }

    /**
     * What the same results are worth under another rubric and other terms; its fingerprint is the caller's. A bonus
     * that the other rubric does not offer goes; one that it adds has no checks to give points for.
     */
    public static Scored again(Scored scored, Rubric rubric, Terms terms) {
        List<String> gone = scored.tasks().stream().filter(TaskScore::bonus).map(TaskScore::task)
                .filter(task -> rubric.task(task).isEmpty()).toList();
        List<Check> checks = scored.checks().stream().filter(check -> !gone.contains(check.task()))
                .map(Scoring::check).toList();
        return score(new Ran(scored.handin(), scored.isolation(), scored.environment(), checks, scored.notes(),
                scored.refusal()), rubric, terms);
    }

    private static Check check(CheckScore check) {
        Status status = Status.valueOf(check.outcome().name());
        return new Check(check.id(), check.title(), check.task(), check.sentences(), status, check.finding(),
                check.attempts(), check.millis());
    }

    private static Optional<Instant> deadline(Rubric rubric, Terms terms) {
        return terms.deadline().or(rubric::deadline);
    }

    /** Whether somebody can still hand in, so that a student could tell another one of a check. */
    private static boolean isOpen(Rubric rubric, Terms terms) {
        Duration open = rubric.late().map(LatePolicy::open).orElse(Duration.ZERO);
        return deadline(rubric, terms).map(deadline -> terms.now().isBefore(deadline.plus(open))).orElse(true);
    }

    private static Optional<Late> late(Ran ran, Rubric rubric, Terms terms, List<TaskScore> tasks) {
        return rubric.late().flatMap(policy -> deadline(rubric, terms).flatMap(deadline ->
                policy.judge(ran.handin().delivery(), deadline, Scored.sum(tasks, false), Scored.sum(tasks, true),
                        rubric.points())));
    }

    private static TaskScore task(Ran ran, Rubric rubric, Task task, Optional<Mark> mark, boolean isOpen) {
        List<CheckScore> checks = task.manual() || ran.refusal().isPresent() ? List.of()
                : checks(ran, rubric, task, isOpen);
        BigDecimal checked = checks.isEmpty() ? BigDecimal.ZERO.setScale(DECIMALS) : share(task, checks);
        return new TaskScore(task.id(), task.title(), mark.map(Mark::points).orElse(checked),
                task.points().setScale(DECIMALS), task.bonus(), checks, task.manual(), checked, mark);
    }

    private static List<CheckScore> checks(Ran ran, Rubric rubric, Task task, boolean isOpen) {
        // Sorted, so that the order in which tests happened to run is not seen in a report.
        List<CheckScore> checks = ran.checks().stream().filter(check -> check.task().equals(task.id()))
                .map(check -> weighed(check, shown(task.test(check.id()), isOpen)))
                .sorted(Comparator.comparing(CheckScore::id)).toList();
        if (checks.isEmpty() && !task.bonus()) {
            throw new IllegalArgumentException("no check of task " + task.id() + " of " + rubric.source());
        }
        return checks;
    }

    private static Test shown(Test test, boolean isOpen) {
        return isOpen || test.visibility() != Visibility.AFTER_DEADLINE ? test
                : new Test(test.check(), test.weight(), Visibility.ALWAYS, test.line());
    }

    /** One division at the end, of exact decimals: nothing is rounded twice. */
    private static BigDecimal share(Task task, List<CheckScore> checks) {
        long all = checks.stream().mapToLong(CheckScore::weight).sum();
        long passed = checks.stream().filter(check -> check.outcome() != Outcome.FAILED)
                .mapToLong(CheckScore::weight).sum();
        if (task.judging() == Judging.ALL_OR_NOTHING && passed < all) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        return task.points().multiply(BigDecimal.valueOf(passed))
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
