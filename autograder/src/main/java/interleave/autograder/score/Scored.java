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
 * @param late        what was taken off because it came late
 * @param rounding    of the sum
 * @param fingerprint what all of this was made of
 */
public record Scored(Handin handin, BigDecimal max, List<TaskScore> tasks, List<CheckScore> general,
                     List<String> notes, Optional<Finding> refusal, String isolation, String environment,
                     Optional<Late> late, Rounding rounding, Fingerprint fingerprint) {

    /**
     * The points of one task: what a human gave, else the rubric's points times the share of the weights that passed.
     *
     * @param points  rounded half up to 2 decimals; between 0 and {@code max}
     * @param manual  only a human can give them
     * @param checked what the checks alone would have given
     * @param mark    what a human gave
     */
    public record TaskScore(String task, String title, BigDecimal points, BigDecimal max, boolean bonus,
                            List<CheckScore> checks, boolean manual, BigDecimal checked, Optional<Mark> mark) {
        public TaskScore {
            checks = List.copyOf(checks);
        }

        private TaskScore brief() {
            return new TaskScore(task, title, points, max, bonus, Scored.brief(checks), manual, checked, mark);
        }

        /** A human has still to look at it; it has no points so far. */
        public boolean unmarked() {
            return manual && mark.isEmpty();
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

        private CheckScore brief() {
            List<String> shared = sentences.stream().map(String::intern).toList();
            return new CheckScore(id.intern(), title.intern(), task.intern(), shared, weight, visibility, outcome,
                finding.map(Scored::brief), attempts, millis);
        }
    }

    /** How a check counts. */
    public enum Outcome { PASSED, FAILED, INCONCLUSIVE }

    public Scored {
        tasks = List.copyOf(tasks);
        general = List.copyOf(general);
        notes = List.copyOf(notes);
    }

    /** The same, made of this. */
    public Scored madeOf(Fingerprint parts) {
        return new Scored(handin, max, tasks, general, notes, refusal, isolation, environment, late, rounding, parts);
    }

    /** The same for a hand-in of which more may be known by now, such as when it came. */
    public Scored of(Handin known) {
        return new Scored(known, max, tasks, general, notes, refusal, isolation, environment, late, rounding,
            fingerprint);
    }

    /**
     * The same without what only its own pages tell. A class of them fits into memory: what the suites say of a check
     * is there once for all students.
     */
    public Scored brief() {
        List<TaskScore> tasksOnly = tasks.stream().map(TaskScore::brief).toList();
        return new Scored(handin, max, tasksOnly, brief(general), List.of(), refusal.map(Scored::brief), isolation,
            environment, late, rounding, fingerprint);
    }

    private static List<CheckScore> brief(List<CheckScore> checks) {
        return checks.stream().map(CheckScore::brief).toList();
    }

    private static Finding brief(Finding finding) {
        return new Finding(finding.kind(), "", "", "", List.of(), finding.cause().intern());
    }

    /** Points of the tasks that are no bonus, from 0 to {@code max}; less what came late, and rounded. */
    public BigDecimal points() {
        return rounding.of(sum(tasks, false).subtract(late.map(Late::points).orElse(BigDecimal.ZERO))).min(max);
    }

    /** Bonus points reached; they come on top of {@link #points()}. */
    public BigDecimal bonus() {
        return sum(tasks, true).subtract(late.map(Late::bonus).orElse(BigDecimal.ZERO));
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

    static BigDecimal sum(List<TaskScore> tasks, boolean bonus) {
        return sum(tasks.stream().filter(task -> task.bonus() == bonus).map(TaskScore::points));
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
