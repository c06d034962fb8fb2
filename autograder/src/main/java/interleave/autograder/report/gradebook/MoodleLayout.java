package interleave.autograder.report.gradebook;

import interleave.autograder.csv.CsvTable;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import interleave.autograder.report.gradebook.Sheet.Seat;
import interleave.testkit.lab.Lab;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The grading worksheet of an assignment of Moodle. Its headings are in the language of whoever downloads it, so the
 * columns are known by their order and by what is in them: first {@code Participant 1001}, in whatever words; a grade,
 * and behind it the highest one, which is the same in all rows.
 *
 * @param max the column of the highest grade
 */
record MoodleLayout(CsvTable table, int max) implements Layout {

    private static final Pattern PARTICIPANT = Pattern.compile("\\D*(?<number>\\d+)");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    /** Participant, name, status, grade, highest grade; without names where marking is blind. */
    private static final int LEAST_WITH_NAMES = 4;
    private static final int LEAST = 3;

    static Optional<MoodleLayout> of(CsvTable table) {
        if (table.body().findAny().isEmpty() || !all(table, 0, cell -> PARTICIPANT.matcher(cell).matches())) {
            return Optional.empty();
        }
        return IntStream.range(LEAST, table.file().rows().get(0).size()).filter(column -> isMax(table, column))
            .mapToObj(column -> new MoodleLayout(table, column)).findFirst();
    }

    private static boolean isMax(CsvTable table, int column) {
        String first = cell(table, table.body().findFirst().getAsInt(), column);
        Optional<BigDecimal> max = Numbers.parse(first);
        return max.isPresent() && max.get().signum() > 0 && all(table, column, first::equals)
            && all(table, column - 1, cell -> cell.isEmpty()
                || Numbers.parse(cell).filter(grade -> grade.compareTo(max.get()) <= 0).isPresent());
    }

    private static boolean all(CsvTable table, int column, Predicate<String> holds) {
        return table.body().mapToObj(row -> cell(table, row, column)).allMatch(holds);
    }

    private static String cell(CsvTable table, int row, int column) {
        return table.file().text(row, column).strip();
    }

    @Override
    public String told() {
        return "a grading worksheet of Moodle";
    }

    @Override
    public Sheet sheet(Lab lab) {
        String highest = cell(table, table.body().findFirst().getAsInt(), max);
        long names = table.body().mapToObj(row -> cell(table, row, 1)).distinct().count();
        boolean hasNames = max >= LEAST_WITH_NAMES && names == table.body().count();
        List<Seat> seats = table.body().mapToObj(row -> new Seat(row, person(row, hasNames),
            IntStream.range(hasNames ? 2 : 1, max - 1).mapToObj(column -> cell(table, row, column))
                .filter(cell -> !cell.isEmpty()).toList())).toList();
        return new Sheet(seats, max - 1, table.file().text(0, max - 1), Numbers.parse(highest),
            Numbers.hasComma(highest));
    }

    private Person person(int row, boolean hasNames) {
        Matcher participant = PARTICIPANT.matcher(cell(table, row, 0));
        String number = participant.matches() ? participant.group("number") : "";
        String email = IntStream.range(1, max - 1).mapToObj(column -> cell(table, row, column))
            .filter(cell -> EMAIL.matcher(cell).matches()).findFirst().orElse("");
        return new Person(Map.of(Id.MOODLE, number, Id.EMAIL, email, Id.NAME, hasNames ? cell(table, row, 1) : ""));
    }
}
