package interleave.testkit.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lab's handout, as far as the board tells it again. The page that students read is the one place where titles and
 * points stand; the kit's build compares them with the rubric.
 *
 * @param title {@code Lab 3: two cash machines, one card}
 * @param tasks in the order of the table; none where the lab arrives solved
 */
public record Handout(String title, List<Task> tasks) {

    private static final Pattern TITLE = Pattern.compile("(?m)^# (Lab .+)$");
    /** Other tables have other columns: this one ends with the sentences that judge a task. */
    private static final Pattern TASK =
        Pattern.compile("(?m)^\\| (\\d+) \\| (\\d+)( bonus)? \\|[^|]*\\|[^|]*\\| ([^|]*) \\| [A-Z]\\d[^|]*\\|$");

    public Handout {
        tasks = List.copyOf(tasks);
    }

    /** Empty where that file is no lab's handout, or cannot be read: a board is told without it then. */
    public static Optional<Handout> read(Path readme) {
        try {
            return of(Files.readString(readme).replace("\r\n", "\n"));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    public static Optional<Handout> of(String text) {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            return Optional.empty();
        }
        List<Task> tasks = TASK.matcher(text).results().map(row -> new Task(row.group(1),
            Integer.parseInt(row.group(2)), row.group(3) != null, row.group(4).replace("`", ""))).toList();
        return Optional.of(new Handout(title.group(1), tasks));
    }
}
