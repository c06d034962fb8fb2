package interleave.testkit.verdict;

/**
 * Foreign text made harmless for any screen: what would move the cursor, change colours, reverse the
 * direction of writing or hide is replaced by a sign that can be seen, and the length is bounded.
 */
public final class Visible {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7f;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Visible() { }

    /** On one line: line ends and tabs become visible too. At most {@code limit} characters and a remark. */
    public static String line(String text, int limit) {
        return shown(text, limit, "");
    }

    /** Line ends and tabs stay. At most {@code limit} characters and a remark. */
    public static String block(String text, int limit) {
        return shown(text, limit, "\n\t");
    }

    private static String shown(String text, int limit, String kept) {
        StringBuilder shown = new StringBuilder();
        int[] points = text.codePoints().limit(limit).toArray();
        for (int point : points) {
            if (kept.indexOf(point) >= 0) {
                shown.appendCodePoint(point);
            } else {
                shown.append(sign(point));
            }
        }
        int more = text.codePointCount(0, text.length()) - points.length;
        return more == 0 ? shown.toString() : shown + "… (" + more + " more characters)";
    }

    private static String sign(int point) {
        if (point < ' ') {
            return Character.toString(CONTROL_PICTURES + point);
        }
        if (point == DELETE) {
            return Character.toString(PICTURE_OF_DELETE);
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                 Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                String.format("<U+%04X>", point);
            default -> Character.toString(point);
        };
    }
}
