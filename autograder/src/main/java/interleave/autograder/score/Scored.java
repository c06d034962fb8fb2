package interleave.autograder.score;

import interleave.autograder.handin.Handin;
import interleave.testkit.verdict.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A submission with its points. Points have 2 decimals.
 *
 * @param max         what the tasks that are no bonus are worth
 * @param tasks       in the order of the rubric
 * @param general     checks that belong to no task: they are shown and cost nothing
 * @param notes       remarks of earlier stages for the student
 * @param refusal     why nothing was run; then all tasks have 0 points and no checks
 * @param isolation   the isolation that the stage really had
 * @param environment JDK and operating system
 */
public record Scored(Handin handin, BigDecimal max, List<TaskScore> tasks, List<CheckScore> general,
                     List<String> notes, Optional<Finding> refusal, String isolation, String environment) {

    /**
     * The points of one task: the rubric's points times the share of the weights that passed.
     *
     * @param points rounded half up to 2 decimals; between 0 and {@code max}
     */
    public record TaskScore(String task, String title, BigDecimal points, BigDecimal max, boolean bonus,
                            List<CheckScore> checks) {
        public TaskScore {
            checks = List.copyOf(checks);
        }

        /** A check of it could not be decided and counts as passed for now. */
        public boolean provisional() {
            return checks.stream().anyMatch(check -> check.outcome() == Outcome.INCONCLUSIVE);
        }
    }

    /**
     * A check under the rubric.
     *
     * @param task    empty where it belongs to none
     * @param finding why it did not pass; empty if it passed
     * @param millis  wall time, differs from run to run, as {@code attempts} does
     */
    public record CheckScore(String id, String title, String task, List<String> sentences, int weight,
                             Visibility visibility, Outcome outcome, Optional<Finding> finding, int attempts,
                             long millis) {
        public CheckScore {
            sentences = List.copyOf(sentences);
        }
    }

    /** How a check counts. */
    public enum Outcome { PASSED, FAILED, INCONCLUSIVE }

    public Scored {
        tasks = List.copyOf(tasks);
        general = List.copyOf(general);
        notes = List.copyOf(notes);
    }

    /** Points of the tasks that are no bonus, from 0 to {@code max}. */
    public BigDecimal points() {
        return sum(tasks.stream().filter(task -> !task.bonus()).map(TaskScore::points));
    }

    /** Bonus points reached; they come on top of {@link #points()}. */
    public BigDecimal bonus() {
        return sum(tasks.stream().filter(TaskScore::bonus).map(TaskScore::points));
    }

    /** Bonus points that could be reached. */
    public BigDecimal bonusMax() {
        return sum(tasks.stream().filter(TaskScore::bonus).map(TaskScore::max));
    }

    /** All checks, task by task, those of no task last. */
    public List<CheckScore> checks() {
        Stream<CheckScore> ofTasks = tasks.stream().flatMap(task -> task.checks().stream());
        return Stream.concat(ofTasks, general.stream()).toList();
    }

    /** The submission as one word for a gradebook. */
    public Standing standing() {
        return Standing.of(this);
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
