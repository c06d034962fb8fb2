package interleave.autograder.report;

import interleave.autograder.report.Feedback.Explained;
import interleave.autograder.report.Feedback.Steps;
import interleave.autograder.report.Feedback.TaskRow;
import interleave.autograder.report.Feedback.Told;
import interleave.autograder.score.Rounding;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.Outcome;
import interleave.autograder.score.Scored.TaskScore;
import interleave.autograder.score.Standing;
import interleave.autograder.score.Visibility;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Visible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns a score into the words that its student reads, and leaves out what is hidden from students. Used once. */
final class StudentView {
    private static final int NAME = 100;
    private static final int LINE = 500;

    private final Scored scored;
    /** Pages of timelines so far. */
    private int pages;

    StudentView(Scored scored) {
        this.scored = scored;
    }

    Feedback feedback() {
        return new Feedback(Visible.line(scored.handin().student(), NAME),
                line(scored.handin().lab().title()), points(), summary(), tasks(),
                scored.refusal().map(finding -> new Explained("Why nothing was run",
                        finding.kind().label(), Optional.of(told(finding)))),
                explained(Outcome.FAILED), explained(Outcome.INCONCLUSIVE), passed(), marks(),
                scored.notes().stream().map(StudentView::line).toList(),
                line(scored.isolation()), line(scored.environment()));
    }

    private String points() {
        return scored.standing() == Standing.NOT_GRADED ? "no points yet" : Points.of(scored) + " points";
    }

    private List<String> summary() {
        List<String> summary = new ArrayList<>();
        switch (scored.standing()) {
            case NOT_GRADED -> summary.add("The checks could not be run. The cause is the machine, not you. "
                    + "Your instructor can start the grading again.");
            case REFUSED -> summary.add(scored.points().signum() == 0
                    ? "The checks were not run, so there are no points. The reason is below."
                    : "The checks were not run, for the reason below. The points were given by hand.");
            case COMPLETE -> summary.add(count(Outcome.FAILED) == 0 ? "Every check passed."
                    : "Every check passed, those of the bonus apart.");
            case PROVISIONAL, FELL_SHORT -> summary.addAll(counts());
        }
        scored.late().ifPresent(late -> summary.add(late.told()));
        if (!scored.rounding().equals(Rounding.NONE)) {
            summary.add("The sum of the points is rounded to " + Points.text(scored.rounding().step()) + ".");
        }
        String open = scored.tasks().stream().filter(TaskScore::unmarked).map(TaskScore::task)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            summary.add("To be marked by a human, and without points until then: task " + open + ".");
        }
        if (scored.bonusMax().signum() > 0 && scored.refusal().isEmpty()) {
            summary.add("Bonus: " + Points.text(scored.bonus()) + " of " + Points.text(scored.bonusMax())
                    + " points on top.");
        }
        return summary;
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        long failed = count(Outcome.FAILED);
        if (failed > 0) {
            counts.add(checks(failed) + " did not pass. " + (failed == 1 ? "It is explained below."
                    : "Begin with the first one: it often explains the others."));
        }
        long open = count(Outcome.INCONCLUSIVE);
        if (open > 0) {
            counts.add("The points are provisional. " + checks(open) + " could not be decided: "
                    + "that was the machine, not you. For now "
                    + (open == 1 ? "it counts" : "they count") + " as passed.");
        }
        return counts;
    }

    private List<TaskRow> tasks() {
        return scored.tasks().stream().map(task -> new TaskRow(line(task.task()), line(task.title()),
                Points.text(task.points()), Points.text(task.max()), remark(task))).toList();
    }

    private static String remark(TaskScore task) {
        List<String> remarks = new ArrayList<>();
        if (task.bonus()) {
            remarks.add("bonus");
        }
        if (task.provisional()) {
            remarks.add("provisional");
        }
        if (task.unmarked()) {
            remarks.add("not marked yet");
        } else if (task.mark().isPresent()) {
            remarks.add(task.manual() ? "marked by hand" : "changed by hand");
        }
        return String.join(", ", remarks);
    }

    private List<Explained> explained(Outcome outcome) {
        return scored.checks().stream().filter(check -> check.outcome() == outcome)
                .map(this::explained).toList();
    }

    private Explained explained(CheckScore check) {
        // Scoring's record guarantees a finding here: only a passed check has none.
        var finding = check.finding().orElseThrow();
        if (hidden(check)) {
            String verb = check.outcome() == Outcome.FAILED ? "did not pass" : "could not be decided";
            return new Explained("A hidden check" + ofTask(check) + " " + verb, finding.kind().label(),
                    Optional.empty());
        }
        return new Explained(line(check.title()), place(check) + ": " + finding.kind().label(),
                Optional.of(told(finding)));
    }

    /** Asked only of what is shown, in the order of the page: a number left out would tell of a hidden check. */
    private Told told(Finding finding) {
        return Told.of(finding, finding.timeline().map(timeline ->
                new Steps("timeline-" + ++pages + ".html", Bounded.timeline(timeline, Visible::line))));
    }

    private List<String> passed() {
        List<String> passed = new ArrayList<>();
        Predicate<CheckScore> hidden = StudentView::hidden;
        scored.checks().stream().filter(check -> check.outcome() == Outcome.PASSED).filter(hidden.negate())
                .forEach(check -> passed.add(line(check.title()) + " (" + lower(place(check)) + ")"));
        for (TaskScore task : scored.tasks()) {
            long count = task.checks().stream().filter(hidden)
                    .filter(check -> check.outcome() == Outcome.PASSED).count();
            if (count > 0) {
                passed.add(count + (count == 1 ? " hidden check" : " hidden checks")
                        + " of task " + task.task());
            }
        }
        return passed;
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (TaskScore task : scored.tasks()) {
            task.mark().ifPresent(mark -> marks.add(line("Task " + task.task() + ": " + Points.text(task.points())
                    + (task.manual() ? " of " + Points.text(task.max()) + " points"
                    : (task.points().compareTo(BigDecimal.ONE) == 0 ? " point" : " points") + " in place of "
                    + Points.text(task.checked()))
                    + (mark.comment().isEmpty() ? "" : ": " + mark.comment()))));
        }
        return marks;
    }

    static boolean hidden(CheckScore check) {
        return check.visibility() != Visibility.ALWAYS;
    }

    private static String place(CheckScore check) {
        String task = check.task().isEmpty() ? "No task" : "Task " + check.task();
        String word = switch (check.sentences().size()) {
            case 0 -> "";
            case 1 -> ", contract sentence ";
            default -> ", contract sentences ";
        };
        return line(task + word + String.join(", ", check.sentences()));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String ofTask(CheckScore check) {
        return check.task().isEmpty() ? "" : " of task " + line(check.task());
    }

    private long count(Outcome outcome) {
        return scored.checks().stream().filter(check -> check.outcome() == outcome).count();
    }

    private static String checks(long count) {
        return count == 1 ? "1 check" : count + " checks";
    }

    private static String line(String text) {
        return Visible.line(text, LINE);
    }
}
