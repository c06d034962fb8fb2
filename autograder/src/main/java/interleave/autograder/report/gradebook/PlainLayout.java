package interleave.autograder.report.gradebook;

import interleave.autograder.csv.CsvTable;
import interleave.autograder.handin.PeopleTable;
import interleave.autograder.report.gradebook.Sheet.Seat;
import interleave.testkit.lab.Lab;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Any table of people in which the instructor names the column of the grades. */
record PlainLayout(CsvTable table, PeopleTable people, int column) implements Layout {

    PlainLayout(CsvTable table, Optional<String> wanted) {
        this(table, new PeopleTable(table), column(table, wanted));
    }

    private static int column(CsvTable table, Optional<String> wanted) {
        OptionalInt column = wanted.map(table::column).orElse(OptionalInt.empty());
        return column.orElseThrow(() -> new IllegalArgumentException("1: is neither a gradebook of Canvas nor a grading"
            + " worksheet of Moodle. Say with --column which column is to be filled; there are: "
            + String.join(", ", table.file().rows().get(0).texts())));
    }

    @Override
    public String told() {
        return "a table of students";
    }

    @Override
    public Sheet sheet(Lab lab) {
        List<Seat> seats = table.body().mapToObj(row -> new Seat(row, people.person(row), List.of()))
            .filter(seat -> !seat.person().ids().isEmpty()).toList();
        return new Sheet(seats, column, table.file().text(0, column), Optional.empty(), false);
    }
}
