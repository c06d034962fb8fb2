package interleave.autograder.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table whose first row names its columns.
 *
 * @param file the rows; at least one
 */
public record CsvTable(CsvFile file) {

    /** A table that cannot be used; the message begins with a line's number. */
    public static final class Faulty extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        public Faulty(String message) {
            super(message);
        }
    }

    /** @throws Faulty where there is not even a row of names */
    public CsvTable {
        if (file.rows().isEmpty()) {
            throw new Faulty("1: is empty, and should name its columns in its first line");
        }
    }

    /** The first column that has one of these names, whatever the case, spaces and punctuation. */
    public OptionalInt column(String... names) {
        List<String> wanted = Arrays.stream(names).map(CsvTable::plain).toList();
        List<String> there = file.rows().get(0).texts().stream().map(CsvTable::plain).toList();
        return wanted.stream().mapToInt(there::indexOf).filter(column -> column >= 0).findFirst();
    }

    /** The cell in a column that may not be there; blanks around it are gone. */
    public String text(int row, OptionalInt column) {
        return column.isPresent() ? file.text(row, column.getAsInt()).strip() : "";
    }

    /** The numbers of the rows below the names that are not empty. */
    public IntStream body() {
        return IntStream.range(1, file.rows().size()).filter(row -> !file.rows().get(row).isBlank());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
