package interleave.testkit.verdict;

/** Text that is folded at spaces, its further lines indented under the first one's words. */
public final class Paragraph {

    private Paragraph() {
    }

    /** Words longer than a line are cut, so that hostile text cannot widen a report. */
    public static String fold(String head, String text, int width) {
        String indent = " ".repeat(head.startsWith("  ") ? head.length() : 2);
        StringBuilder out = new StringBuilder(head);
        int column = head.length();
        boolean lineHasWord = false;
        for (String word : text.split(" ", -1)) {
            if (lineHasWord && column + 1 + word.length() > width) {
                out.append('\n').append(indent);
                column = indent.length();
                lineHasWord = false;
            }
            if (lineHasWord) {
                out.append(' ');
                column++;
            }
            String rest = word;
            while (column + rest.length() > width) {
                int fits = width - column;
                out.append(rest, 0, fits).append('\n').append(indent);
                rest = rest.substring(fits);
                column = indent.length();
            }
            out.append(rest);
            column += rest.length();
            lineHasWord = true;
        }
        return out.toString();
    }
}
