package interleave.autograder.intake;

import interleave.autograder.csv.CsvTable;
import interleave.autograder.handin.PeopleTable;
import interleave.autograder.intake.Roster.Entry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** The columns of a roster, by what they say. */
record RosterColumns(CsvTable table, PeopleTable people, OptionalInt group, OptionalInt submitted) {

    /** @throws IllegalArgumentException where no column tells who somebody is */
    RosterColumns(CsvTable table) {
        this(table, new PeopleTable(table), table.column("group", "groups", "group name", "team"),
            table.column("submitted", "submitted at"));
    }

    Roster roster() {
        // Who is in two sections has two rows that say the same.
        return new Roster(table.body().mapToObj(this::entry).filter(each -> !each.person().ids().isEmpty()).distinct()
            .toList());
    }

    private Entry entry(int row) {
        return new Entry(people.person(row), table.text(row, group), submitted(row));
    }

    private Optional<Instant> submitted(int row) {
        String text = table.text(row, submitted);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(table.file().line(row) + ": submitted is '" + text
                + "', expected a time like 2026-09-01T23:59:00+02:00", unreadable);
        }
    }
}
