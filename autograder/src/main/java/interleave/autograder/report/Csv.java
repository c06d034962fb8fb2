package interleave.autograder.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Cells and rows as RFC 4180 has them. */
final class Csv {
    /** What spreadsheets take for the start of a formula, in half and full width. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Csv() { }

    /** A cell of text from anywhere: a spreadsheet shows it and never computes it. */
    static String text(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return quoted(formula ? "'" + text : text);
    }

    static String number(BigDecimal number) {
        return Points.text(number);
    }

    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        boolean special = text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
