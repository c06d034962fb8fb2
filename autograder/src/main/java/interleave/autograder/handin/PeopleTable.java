package interleave.autograder.handin;

import interleave.autograder.csv.CsvTable;
import interleave.autograder.handin.Person.Id;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A table of people whose columns are called {@code name} (or {@code first name} and {@code last name}),
 * {@code email}, {@code login}, {@code sid}, {@code canvas id}; what Canvas, Moodle and GitHub Classroom call them is
 * known too, and other columns do not matter.
 */
public final class PeopleTable {

    private final CsvTable table;
    private final Map<Id, OptionalInt> ids;
    private final OptionalInt first;
    private final OptionalInt last;

    /** @throws IllegalArgumentException where no column tells who somebody is */
    public PeopleTable(CsvTable table) {
        this.table = table;
        this.ids = new EnumMap<>(Map.of(
            Id.NAME, table.column("name", "full name", "student", "student name", "display name"),
            Id.EMAIL, table.column("email", "email address", "e-mail", "mail"),
            Id.LOGIN, table.column("login", "username", "user name", "github username", "github", "sis login id"),
            Id.SID, table.column("sid", "student id", "sis user id", "id number", "identifier", "student number"),
            Id.CANVAS, table.column("canvas id", "canvas user id")));
        this.first = table.column("first name", "given name");
        this.last = table.column("last name", "surname", "family name");
        if (ids.values().stream().allMatch(OptionalInt::isEmpty) && last.isEmpty()) {
            throw new IllegalArgumentException("1: no column is called name, email, login or sid");
        }
    }

    /** Who stands in a row; nothing may be known. */
    public Person person(int row) {
        Map<Id, String> known = new EnumMap<>(Id.class);
        known.put(Id.NAME, (table.text(row, first) + " " + table.text(row, last)).strip());
        ids.forEach((id, column) -> {
            if (column.isPresent()) {
                known.put(id, table.text(row, column));
            }
        });
        return new Person(known);
    }
}
