package interleave.testkit.verdict;

/** Text of a student or of the wire, made fit to stand inside a sentence. */
public final class Quote {

    private static final int LONGEST = 160;

    private Quote() {
    }

    /** In double quotes, control characters written out, cut after 160 characters with the length told. */
    public static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        StringBuilder out = new StringBuilder("\"");
        text.substring(0, end).codePoints().forEach(c -> append(out, c));
        out.append('"');
        if (end < text.length()) {
            out.append("… (").append(text.length()).append(" characters)");
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> {
                if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                    out.append(String.format("\\u%04x", c));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
