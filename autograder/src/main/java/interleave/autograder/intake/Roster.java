package interleave.autograder.intake;

import interleave.autograder.csv.CsvFile;
import interleave.autograder.csv.CsvTable;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who takes part, as an instructor's own table tells. Immutable.
 *
 * @param entries in the order of the table
 */
public record Roster(List<Entry> entries) {

    /** Nobody is known. */
    public static final Roster EMPTY = new Roster(List.of());

    /**
     * A row.
     *
     * @param group     the team; empty where there is none
     * @param submitted when the student handed in, where the table tells
     */
    record Entry(Person person, String group, Optional<Instant> submitted) {
    }

    public Roster {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a CSV file whose first row names its columns: {@code name} (or {@code first name} and {@code last name}),
     * {@code email}, {@code login}, {@code sid}, {@code canvas id}, {@code group}, {@code submitted}; what Canvas,
     * Moodle and GitHub Classroom call them is known too, and other columns do not matter.
     *
     * @throws IllegalArgumentException that tells file and line where it cannot be used
     */
    public static Roster read(Path file) throws IOException {
        String source = file.getFileName().toString();
        if (Files.size(file) > CsvFile.MOST_BYTES) {
            throw new IllegalArgumentException(source + " is larger than 20 MB: is this a roster?");
        }
        try {
            return new RosterColumns(new CsvTable(CsvFile.parse(Files.readAllBytes(file)))).roster();
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(source + ":" + fault.getMessage(), fault);
        }
    }

    /** The row of somebody, where exactly one can be meant. */
    Optional<Entry> of(Person person) {
        OptionalInt index = new Register(entries.stream().map(Entry::person).toList()).indexOf(person);
        return index.isPresent() ? Optional.of(entries.get(index.getAsInt())) : Optional.empty();
    }

    /** The rows of a team's members. */
    List<Entry> team(String name) {
        return entries.stream().filter(entry -> entry.group().equalsIgnoreCase(name)).toList();
    }
}
