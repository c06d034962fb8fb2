package interleave.autograder.score;

import interleave.autograder.csv.CsvFile;
import interleave.autograder.csv.CsvTable;
import interleave.autograder.handin.Handin;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Register;
import interleave.autograder.score.Rubric.Task;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a human has marked: tasks that only a human can judge, and points in place of those of the checks. Immutable.
 *
 * @param source  the file's name, for messages
 * @param entries in the order of the file
 */
public record Marks(String source, List<Entry> entries) {

    /** Nothing was marked. */
    public static final Marks NONE = new Marks("", List.of());

    /**
     * A row.
     *
     * @param student by a name or id that the hand-in or the roster knows
     * @param lab     its id; empty where only one lab is in question
     * @param line    where it stands in the file
     */
    public record Entry(String student, String lab, String task, BigDecimal points, String comment, int line) {

        boolean isOf(Handin handin) {
            boolean isLab = lab.isEmpty() || lab.equals(handin.lab().id());
            return isLab && (student.equalsIgnoreCase(handin.student())
                || new Register(handin.people()).indexOf(Person.called(student)).isPresent());
        }
    }

    public Marks {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a CSV file with the columns {@code student}, {@code task}, {@code points}, {@code comment} and, for several
     * labs, {@code lab}.
     *
     * @throws IllegalArgumentException that tells all faults with file and line
     */
    public static Marks read(Path file) throws IOException {
        String source = file.getFileName().toString();
        if (Files.size(file) > CsvFile.MOST_BYTES) {
            throw new IllegalArgumentException(source + " is larger than 20 MB: are these marks?");
        }
        try {
            return new MarksReader(source, new CsvTable(CsvFile.parse(Files.readAllBytes(file)))).marks();
        } catch (CsvTable.Faulty fault) {
            throw new IllegalArgumentException(source + ":" + fault.getMessage(), fault);
        }
    }

    /** Holds them and the rubrics of all labs in question together: one line for each problem, with file and line. */
    public List<String> problemsWith(List<Rubric> rubrics) {
        List<String> problems = new ArrayList<>();
        for (Entry entry : entries) {
            String problem = entry.lab().isEmpty() && rubrics.size() > 1
                ? "there are several labs: a column lab has to tell which one is meant"
                : rubrics.stream().filter(rubric -> entry.lab().isEmpty() || entry.lab().equals(rubric.lab()))
                    .findFirst().map(rubric -> problem(entry, rubric)).orElse("");
            if (!problem.isEmpty()) {
                problems.add(source + ":" + entry.line() + ": " + problem);
            }
        }
        return problems;
    }

    private static String problem(Entry entry, Rubric rubric) {
        Optional<Task> task = rubric.task(entry.task());
        if (task.isEmpty()) {
            return rubric.lab() + " has no task " + entry.task();
        }
        if (entry.points().compareTo(task.get().points()) > 0) {
            return entry.points() + " points are more than the " + task.get().points() + " of task " + entry.task();
        }
        return task.get().manual() || !entry.comment().isEmpty() ? ""
            : "task " + entry.task() + " is judged by checks: other points need a reason as comment";
    }

    /** The rows in which nobody is meant who handed in: one line each. */
    public List<String> strangers(List<Handin> handins) {
        return entries.stream().filter(entry -> handins.stream().noneMatch(entry::isOf))
            .map(entry -> source + ":" + entry.line() + ": " + entry.student() + " has handed in nothing"
                + (entry.lab().isEmpty() ? "" : " for " + entry.lab())).toList();
    }

    public Optional<Mark> of(Handin handin, String task) {
        return entries.stream().filter(entry -> entry.task().equals(task) && entry.isOf(handin)).findFirst()
            .map(entry -> new Mark(entry.points().setScale(2), entry.comment()));
    }
}
