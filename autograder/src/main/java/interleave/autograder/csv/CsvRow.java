package interleave.autograder.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One row: its cells as they were written, and what ends it. Confined to one thread. */
public final class CsvRow {

    private final List<String> cells;
    private final String end;

    /**
     * @param cells as they stand in the file, quotes included
     * @param end   {@code \n}, {@code \r\n}, {@code \r}, or nothing at the end of the file
     */
    CsvRow(List<String> cells, String end) {
        this.cells = new ArrayList<>(cells);
        this.end = end;
    }

    /** How many cells there are, at least 1. */
    public int size() {
        return cells.size();
    }

    /** What a cell says, without its quotes; empty where there is none. */
    public String text(int column) {
        if (column < 0 || column >= cells.size()) {
            return "";
        }
        String cell = cells.get(column);
        boolean isQuoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        return isQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** All cells as a reader finds them. */
    public List<String> texts() {
        return IntStream.range(0, size()).mapToObj(this::text).toList();
    }

    /** Whether nothing is in it. */
    public boolean isBlank() {
        return texts().stream().allMatch(String::isBlank);
    }

    void set(int column, String text, char separator) {
        while (cells.size() <= column) {
            cells.add("");
        }
        boolean needsQuotes = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        boolean quotes = needsQuotes || cells.get(column).startsWith("\"");
        cells.set(column, quotes ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }

    void appendTo(StringBuilder text, char separator) {
        text.append(String.join(String.valueOf(separator), cells)).append(end);
    }
}
