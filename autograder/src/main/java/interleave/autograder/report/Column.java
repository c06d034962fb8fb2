package interleave.autograder.report;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Text in a column of a terminal, whose width is counted in cells, not in characters. */
final class Column {
    private static final Set<UnicodeScript> WIDE = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);
    private static final int FIRST_PICTOGRAPH = 0x1f300;
    private static final int LAST_PICTOGRAPH = 0x1faff;
    private static final int FIRST_FULL_WIDTH = 0xff01;
    private static final int LAST_FULL_WIDTH = 0xff60;

    private Column() { }

    static int width(String text) {
        return text.codePoints().map(Column::width).sum();
    }

    /** {@code text} in exactly {@code width} cells, cut with an ellipsis where it is longer. */
    static String left(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - width(cut));
    }

    static String right(String text, int width) {
        String cut = cut(text, width);
        return " ".repeat(width - width(cut)) + cut;
    }

    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > width) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut + "…";
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = WIDE.contains(UnicodeScript.of(point))
                || point >= FIRST_PICTOGRAPH && point <= LAST_PICTOGRAPH
                || point >= FIRST_FULL_WIDTH && point <= LAST_FULL_WIDTH;
        return wide ? 2 : 1;
    }
}
