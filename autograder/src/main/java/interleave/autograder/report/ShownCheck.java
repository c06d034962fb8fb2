package interleave.autograder.report;

import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.Outcome;
import interleave.autograder.score.Scored.TaskScore;
import interleave.testkit.verdict.Visible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A check with its share of the points, for platforms that list checks. All text is harmless, none is escaped for a
 * format yet.
 *
 * @param number {@code 2.1}: task and place in it; a place only, behind a dash, for a check of no task
 * @param points what it brought, 2 decimals; the shares of a task add up to the task's points but for rounding
 * @param max    what it could have brought, 2 decimals; the shares of a task add up to the task's maximum
 * @param check  everything else; not for students where it is hidden from them
 */
record ShownCheck(String number, BigDecimal points, BigDecimal max, CheckScore check) {
    private static final int NAME = 200;

    /** In the order of the tasks, those of no task last; empty where nothing was run. */
    static List<ShownCheck> of(Scored scored) {
        List<ShownCheck> all = new ArrayList<>();
        scored.tasks().forEach(task -> all.addAll(of(task)));
        for (CheckScore check : scored.general()) {
            all.add(new ShownCheck("-" + (all.size() + 1), zero(), zero(), check));
        }
        return all;
    }

    /** Rounded where the shares so far end, so that nothing is lost between them. */
    private static List<ShownCheck> of(TaskScore task) {
        List<ShownCheck> shown = new ArrayList<>();
        long all = task.checks().stream().mapToLong(CheckScore::weight).sum();
        long weights = 0;
        BigDecimal given = zero();
        for (CheckScore check : task.checks()) {
            weights += check.weight();
            BigDecimal until = task.max().multiply(BigDecimal.valueOf(weights))
                    .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
            BigDecimal max = until.subtract(given);
            given = until;
            shown.add(new ShownCheck(task.task() + "." + (shown.size() + 1),
                    check.outcome() == Outcome.FAILED ? zero() : max, max, check));
        }
        return shown;
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }

    boolean passed() {
        return check.outcome() == Outcome.PASSED;
    }

    /** The check as a sentence; for a student, a hidden one has no name. */
    String name(boolean forStudent) {
        return forStudent && isHidden() ? "A hidden check" + (check.task().isEmpty() ? "" : " of task " + check.task())
                : Visible.line(check.title(), NAME);
    }

    /** Why it did not pass, empty if it did; for a student, of a hidden one only the kind. */
    String text(boolean forStudent) {
        return check.finding().map(finding -> forStudent && isHidden() ? finding.kind().label()
                : FindingText.of(finding)).orElse("");
    }

    boolean isHidden() {
        return StudentView.hidden(check);
    }
}
