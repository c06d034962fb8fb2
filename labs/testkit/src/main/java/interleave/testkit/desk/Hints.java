package interleave.testkit.desk;

import interleave.testkit.board.Handout;
import interleave.testkit.board.Task;
import interleave.testkit.verdict.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hints of a lab, as they stand folded away at the end of its handout: three for each task, what to look at, what
 * to think of, almost the answer.
 *
 * @param tasks in the order of the handout
 * @param all   the hints, of all tasks
 */
record Hints(List<Task> tasks, List<Hint> all) {

    /** How many a task has. */
    static final int STEPS = 3;
    private static final int WIDTH = 100;
    private static final Pattern HINT = Pattern.compile(
        "<details>\\n<summary>Task (\\d+), hint (\\d): ([^\\n]*)</summary>\\n\\n"
        + "(.*?)\\n\\n</details>", Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile("(?:task[- ]?)?(\\d+)(?:[.,](\\d))?",
        Pattern.CASE_INSENSITIVE);

    /** One of them. */
    record Hint(String task, int step, String title, String text) {
    }

    /** @param readme the handout */
    static Hints in(String readme) {
        String text = readme.replace("\r\n", "\n");
        List<Hint> all = HINT.matcher(text).results().map(found -> new Hint(found.group(1),
            Integer.parseInt(found.group(2)), found.group(3), found.group(4))).toList();
        return new Hints(Handout.of(text).map(Handout::tasks).orElse(List.of()), all);
    }

    List<Hint> of(Task task) {
        return all.stream().filter(hint -> hint.task().equals(task.id())).toList();
    }

    /**
     * What is shown to one who asks.
     *
     * @param asked {@code 2}, {@code 2.3} or {@code task2}; what names no task is answered by the tasks that there are
     */
    String answer(String asked) {
        Matcher name = ASKED.matcher(asked.strip());
        int step = name.matches() && name.group(2) != null ? Integer.parseInt(name.group(2)) : 1;
        return all.stream().filter(hint -> name.matches() && hint.task().equals(name.group(1)) && hint.step() == step)
            .findFirst().map(Hints::shown).orElseGet(this::choice);
    }

    private static String shown(Hint hint) {
        List<String> lines = new ArrayList<>();
        lines.add("Task " + hint.task() + ", hint " + hint.step() + " of " + STEPS + ": " + hint.title());
        for (String paragraph : hint.text().split("\n\n")) {
            lines.add("");
            lines.add(Paragraph.fold("  ", paragraph.replace('\n', ' '), WIDTH));
        }
        lines.add("");
        lines.add(hint.step() < STEPS
            ? "Try it first. The next one: mvn -q test -Dhint=" + hint.task() + "." + (hint.step() + 1)
            : "This was the last one. If you are stuck, ask a human, and show what you have tried.");
        return String.join("\n", lines);
    }

    private String choice() {
        if (tasks.isEmpty()) {
            return "This lab has no tasks, and so no hints: its README.md has the answers to its questions.";
        }
        return "For which task? There are three hints for each:\n" + tasks.stream()
            .map(task -> "  mvn -q test -Dhint=" + task.id() + "   " + task.title()).collect(Collectors.joining("\n"));
    }
}
