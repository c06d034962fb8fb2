package interleave.autograder.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table of figures in Markdown: the first column says what was measured, the others are numbers. Not for texts that
 * come from students: nothing is escaped.
 *
 * <p>Of use to one thread.
 */
public final class FigureTable {

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    /** @param figures heads of the columns, after that of the first */
    public FigureTable(String what, String... figures) {
        columns = figures.length;
        lines.add("| " + what + " | " + String.join(" | ", figures) + " |");
        lines.add("|---|" + "---:|".repeat(columns));
    }

    /** @throws IllegalArgumentException unless there is a figure for each column */
    public FigureTable row(String what, String... figures) {
        if (figures.length != columns) {
            throw new IllegalArgumentException(what + ": " + columns + " columns, but " + Arrays.toString(figures));
        }
        lines.add("| " + what + " | " + String.join(" | ", figures) + " |");
        return this;
    }

    /** A number as tables show it: thousands apart; one decimal below 100, two below 10; a dash for none. */
    public static String figure(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        int decimals = number < 10 ? 2 : number < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    /** The lines of the table, each with its end. */
    @Override
    public String toString() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
