package interleave.autograder.csv;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into rows and cells without losing a character. Used once. */
final class CsvScanner {

    private final String text;
    private final char separator;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    /** Where the cell begins. */
    private int start;

    CsvScanner(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    List<CsvRow> rows() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                // A quote opens a cell at its beginning only; elsewhere, in a cell without quotes, it is a letter.
                quoted = quoted ? false : at == start || isQuoted(at);
            } else if (!quoted && c == separator) {
                endCell(at);
                start = at + 1;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                boolean isPair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                endRow(at, isPair ? "\r\n" : String.valueOf(c));
                at = start - 1;
            }
        }
        if (start < text.length() || !cells.isEmpty()) {
            endRow(text.length(), "");
        }
        return rows;
    }

    /** A quote right behind the one that seemed to close the cell: the two are one letter of it. */
    private boolean isQuoted(int at) {
        return text.charAt(start) == '"' && text.charAt(at - 1) == '"';
    }

    private void endCell(int at) {
        cells.add(text.substring(start, at));
    }

    private void endRow(int at, String end) {
        endCell(at);
        rows.add(new CsvRow(cells, end));
        cells = new ArrayList<>();
        start = at + end.length();
    }
}
