package interleave.autograder.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as RFC 4180 has it, and as spreadsheets in other countries write it: with {@code ;} or tabs between the
 * cells. What is not set stays as it was, byte for byte: quotes, line ends, the encoding and its mark, empty lines.
 *
 * <p>Confined to one thread.
 */
public final class CsvFile {

    /** Larger than any class; a file of this size in memory harms nobody. */
    public static final int MOST_BYTES = 20 << 20;

    private static final String MARK = "\uFEFF";

    private final Charset encoding;
    private final boolean marked;
    private final char separator;
    private final List<CsvRow> rows;

    private CsvFile(Charset encoding, boolean marked, char separator, List<CsvRow> rows) {
        this.encoding = encoding;
        this.marked = marked;
        this.separator = separator;
        this.rows = rows;
    }

    /** Reads any bytes: what a stray quote makes of them is a table too. */
    public static CsvFile parse(byte[] bytes) {
        Charset encoding = encodingOf(bytes);
        String text = new String(bytes, encoding);
        boolean marked = text.startsWith(MARK);
        String table = marked ? text.substring(MARK.length()) : text;
        char separator = separatorOf(table);
        return new CsvFile(encoding, marked, separator, new CsvScanner(table, separator).rows());
    }

    /** All rows, the headings included; an empty line is a row of one empty cell. */
    public List<CsvRow> rows() {
        return rows;
    }

    /** The text of a cell; empty where the row is too short. */
    public String text(int row, int column) {
        return rows.get(row).text(column);
    }

    /** The place of the row that holds this cell, from 1, as a spreadsheet counts. */
    public int line(int row) {
        return row + 1;
    }

    /**
     * Writes a cell, quoted where the one before was, or where it has to be. Rows that are too short get cells.
     *
     * @param text what a reader will find there; a spreadsheet computes what looks like a formula, so a caller makes
     *             text of strangers harmless first
     */
    public void set(int row, int column, String text) {
        rows.get(row).set(column, text, separator);
    }

    /** The file, to be written as it stands. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(marked ? MARK : "");
        rows.forEach(row -> row.appendTo(text, separator));
        return text.toString().getBytes(encoding);
    }

    private static Charset encodingOf(byte[] bytes) {
        boolean wide = bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        if (wide && fits(bytes, StandardCharsets.UTF_16LE)) {
            return StandardCharsets.UTF_16LE;
        }
        // The last one reads every byte, and gives every byte back.
        return fits(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static boolean fits(byte[] bytes, Charset encoding) {
        try {
            encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** The one that the first line has most of, outside quotes. */
    private static char separatorOf(String table) {
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(table, each) > count(table, best) ? each : best;
        }
        return best;
    }

    private static int count(String table, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r') && !table.substring(0, i).isBlank()) {
                break;
            }
            count += !quoted && c == wanted ? 1 : 0;
        }
        return count;
    }
}
