package interleave.testkit.board;

import interleave.testkit.board.Outcome.Told;
import interleave.testkit.verdict.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is told when the tests have run: each task, the first failure in full, every other one in a line.
 *
 * <p>Outcomes come in the order in which tests ran; what is told does not depend on it.
 */
final class Board {

    private static final int WIDTH = 100;
    private static final int BEFORE_TITLE = 45;
    private static final int MOST_FOLDED = 12;

    private final Handout handout;
    private final List<Outcome> outcomes;
    private final boolean isWhole;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    /** @param isWhole whether all tests of the lab were asked for: who ran some of them has not done a task yet */
    Board(Handout handout, List<Outcome> outcomes, boolean isWhole, Ink ink) {
        this.handout = handout;
        this.outcomes = outcomes;
        this.isWhole = isWhole;
        this.ink = ink;
    }

    /** The failure that comes first for a reader. */
    Optional<Outcome> first() {
        return failures().findFirst();
    }

    /** At most 100 columns wide, with a line end after it. */
    String text() {
        lines.add("");
        lines.add(ink.bold(handout.title()));
        if (!handout.tasks().isEmpty()) {
            lines.add("");
            handout.tasks().forEach(this::row);
            lines.add("");
            if (isWhole) {
                sum();
            }
        }
        Optional<Outcome> first = first();
        if (first.isPresent()) {
            next(first.get());
            others(first.get());
        } else {
            lines.add(done());
        }
        return String.join("\n", lines) + "\n";
    }

    private void row(Task task) {
        List<Outcome> of = of(task);
        String state = of.isEmpty() ? "not run" : passes(task) ? ink.green(isWhole ? "done   " : "passes ")
            : ink.red("open   ");
        String points = (task.isBonus() ? "+" : "") + task.points() + (task.points() == 1 ? " point " : " points");
        lines.add(String.format("  %s  task %s  %9s  %-13s  %s", state, task.id(), points, tests(of),
            clipped(task.title(), WIDTH - BEFORE_TITLE)));
    }

    private static String tests(List<Outcome> of) {
        if (of.isEmpty()) {
            return "";
        }
        if (of.stream().allMatch(each -> each.failure().filter(Told::isUnsolved).isPresent())) {
            return "not begun";
        }
        long passed = of.stream().filter(each -> !each.failed()).count();
        return passed + " of " + of.size() + " pass";
    }

    private void sum() {
        String bonus = points(Task::isBonus) == 0 ? ""
            : ", " + points(task -> task.isBonus() && passes(task)) + " of " + points(Task::isBonus) + " bonus points";
        lines.add("  " + points(task -> !task.isBonus() && passes(task)) + " of "
            + points(task -> !task.isBonus()) + " points" + bonus
            + ". The tests that grade you try more of the same.");
        lines.add("");
    }

    private int points(Predicate<Task> which) {
        return handout.tasks().stream().filter(which).mapToInt(Task::points).sum();
    }

    private void next(Outcome failure) {
        Told told = failure.failure().orElseThrow();
        String what = failure.task().isEmpty() ? "mend what no task can do without" : "task " + failure.task();
        lines.add(ink.bold("Next: " + what + ".") + " This should be so, and is not:");
        lines.add(Paragraph.fold("  ", failure.sentence(), WIDTH));
        lines.add("");
        told.text().lines().forEach(line -> lines.add(line.isEmpty() || isUncut(line) ? line
            : Paragraph.fold("", line, WIDTH)));
        lines.add("");
        lines.add(ink.bold("This test alone:"));
        lines.add("  " + alone(failure.test()));
        if (!failure.task().isEmpty()) {
            lines.add(ink.bold("A hint:"));
            lines.add("  mvn -q test -Dhint=" + failure.task());
        }
    }

    /** A name that is too long for a line is named by its beginning. */
    private static String alone(String test) {
        String command = "mvn test -Dtest='" + test;
        return command.length() < WIDTH - 2 ? command + "'" : command.substring(0, WIDTH - 4) + "*'";
    }

    /** What is copied, or is as narrow as it can be. */
    private static boolean isUncut(String line) {
        return line.length() <= WIDTH || line.startsWith("  Replay: ") || line.startsWith("  Open: ");
    }

    private void others(Outcome first) {
        Map<String, Integer> folded = new LinkedHashMap<>();
        failures().filter(failure -> failure != first)
            .forEach(failure -> folded.merge(folded(failure), 1, Integer::sum));
        if (folded.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(ink.bold("What else fails:"));
        folded.entrySet().stream().limit(MOST_FOLDED).forEach(each -> lines.add(
            clipped("  " + each.getKey(), WIDTH - 12)
            + (each.getValue() == 1 ? "" : " (" + each.getValue() + " tests)")));
        if (folded.size() > MOST_FOLDED) {
            lines.add("  and " + (folded.size() - MOST_FOLDED) + " more");
        }
    }

    private static String folded(Outcome failure) {
        Told told = failure.failure().orElseThrow();
        String task = failure.task().isEmpty() ? "" : "task " + failure.task() + "  ";
        return task + (told.isUnsolved() ? told.inShort() : failure.sentence() + " – " + told.inShort());
    }

    private String done() {
        boolean all = isWhole && handout.tasks().stream().filter(task -> !task.isBonus()).allMatch(this::passes);
        if (handout.tasks().isEmpty()) {
            return ink.green("All tests pass.");
        }
        return all ? ink.green("All tasks are done.") + " Last: write your thread-safety argument (README.md)."
            : ink.green("All tests that ran pass.") + " Run all of them: mvn test";
    }

    /**
     * The order in which a student should read: first what no task can do without, then task by task, a bonus last.
     * Among a task's failures those that show a schedule come first, for they are the same in every run; the shortest
     * one first, for it is the easiest to read. Then those of a class as they stand there, from the plain to the
     * strange.
     */
    private Stream<Outcome> failures() {
        return outcomes.stream().filter(Outcome::failed).sorted(Comparator.comparingInt(this::rank)
            .thenComparingInt(failure -> failure.failure().orElseThrow().steps())
            .thenComparing(Outcome::testClass)
            .thenComparingInt(failure -> failure.failure().orElseThrow().line())
            .thenComparing(Outcome::test));
    }

    private int rank(Outcome failure) {
        for (int i = 0; i < handout.tasks().size(); i++) {
            Task task = handout.tasks().get(i);
            if (task.id().equals(failure.task())) {
                return task.isBonus() ? handout.tasks().size() + i + 1 : i + 1;
            }
        }
        return 0;
    }

    private boolean passes(Task task) {
        List<Outcome> of = of(task);
        return !of.isEmpty() && of.stream().noneMatch(Outcome::failed);
    }

    private List<Outcome> of(Task task) {
        return outcomes.stream().filter(outcome -> outcome.task().equals(task.id())).toList();
    }

    private static String clipped(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
