package interleave.autograder.score;

import interleave.autograder.csv.CsvTable;
import interleave.autograder.score.Marks.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads marks out of a table. Goes on after a fault, so that one run tells them all. Used once. */
final class MarksReader {

    private static final String POINTS = "[0-9]{1,6}([.,][0-9]{1,2})?";

    private final String source;
    private final CsvTable table;
    private final OptionalInt student;
    private final OptionalInt task;
    private final OptionalInt points;
    private final List<String> faults = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    /** @throws CsvTable.Faulty where a column is missing */
    MarksReader(String source, CsvTable table) {
        this.source = source;
        this.table = table;
        this.student = table.column("student");
        this.task = table.column("task");
        this.points = table.column("points");
        if (student.isEmpty() || task.isEmpty() || points.isEmpty()) {
            throw new CsvTable.Faulty("1: the columns must be called student, task, points, comment");
        }
    }

    /** @throws IllegalArgumentException that tells all faults with file and line */
    Marks marks() {
        List<Entry> entries = table.body().mapToObj(this::entry).toList();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new Marks(source, entries);
    }

    private Entry entry(int row) {
        Entry entry = new Entry(table.text(row, student), table.text(row, table.column("lab")), table.text(row, task),
            number(row), table.text(row, table.column("comment", "reason")), table.file().line(row));
        if (!seen.add(List.of(entry.student(), entry.lab(), entry.task()))) {
            fault(row, entry.student() + " has a second mark for task " + entry.task());
        }
        return entry;
    }

    private BigDecimal number(int row) {
        String number = table.text(row, points);
        if (!number.matches(POINTS)) {
            fault(row, "points are '" + number + "', expected a number with at most 2 decimals");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(number.replace(',', '.'));
    }

    private void fault(int row, String fault) {
        faults.add(source + ":" + table.file().line(row) + ": " + fault);
    }
}
