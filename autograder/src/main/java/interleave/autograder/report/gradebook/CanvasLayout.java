package interleave.autograder.report.gradebook;

import interleave.autograder.csv.CsvTable;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import interleave.autograder.report.gradebook.Sheet.Seat;
import interleave.testkit.lab.Lab;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Canvas: {@code Student,ID,SIS User ID,SIS Login ID,Section,Lab 2 (4711)}, and below a row with the points that are
 * possible. Rows without an ID are no students.
 */
record CanvasLayout(CsvTable table, Optional<String> wanted) implements Layout {

    private static final Pattern ASSIGNMENT = Pattern.compile("(?<name>.*\\S)\\s*\\(\\d+\\)");
    private static final String POSSIBLE = "Points Possible";

    static boolean fits(CsvTable table) {
        return table.file().text(0, 0).equals("Student") && table.column("ID").isPresent();
    }

    @Override
    public String told() {
        return "a gradebook of Canvas";
    }

    @Override
    public Sheet sheet(Lab lab) {
        int column = column(lab);
        String possible = table.body().filter(row -> table.file().text(row, 0).strip().equals(POSSIBLE))
            .mapToObj(row -> table.file().text(row, column).strip()).findFirst().orElse("");
        List<Seat> seats = table.body().filter(row -> !table.text(row, table.column("ID")).isEmpty())
            .mapToObj(row -> new Seat(row, person(row), List.of())).toList();
        return new Sheet(seats, column, table.file().text(0, column), Numbers.parse(possible),
            Numbers.hasComma(possible));
    }

    private int column(Lab lab) {
        List<Integer> assignments = IntStream.range(0, table.file().rows().get(0).size())
            .filter(column -> name(column).isPresent()).boxed().toList();
        List<Integer> fitting = assignments.stream().filter(column -> wanted.isPresent()
            ? wanted.get().equalsIgnoreCase(name(column).get()) || wanted.get().equals(table.file().text(0, column))
            : LabName.isIn(name(column).get(), lab)).toList();
        if (fitting.size() != 1) {
            List<String> names = assignments.stream().map(column -> table.file().text(0, column)).toList();
            throw new IllegalArgumentException("1: " + (fitting.isEmpty() ? "no column" : "more than one column")
                + " seems to be " + wanted.orElse(lab.id()) + ". Say which with --column; there are: "
                + String.join(", ", names));
        }
        return fitting.get(0);
    }

    /** Of an assignment, which has its number behind it; other columns are none. */
    private Optional<String> name(int column) {
        Matcher heading = ASSIGNMENT.matcher(table.file().text(0, column).strip());
        return heading.matches() ? Optional.of(heading.group("name")) : Optional.empty();
    }

    private Person person(int row) {
        return new Person(Map.of(Id.NAME, table.text(row, OptionalInt.of(0)),
            Id.CANVAS, table.text(row, table.column("ID")), Id.SID, table.text(row, table.column("SIS User ID")),
            Id.LOGIN, table.text(row, table.column("SIS Login ID"))));
    }
}
