package interleave.autograder.report;

/** Whether a terminal gets colours. */
public enum Ink {
    PLAIN,
    COLOURED;

    private static final String END = "\u001b[0m";

    /**
     * Colours if they are asked for and nobody objects.
     *
     * @param asked   the user wants colours, or writes to a terminal
     * @param noColor value of the variable {@code NO_COLOR} or null; any text in it means "no"
     */
    public static Ink of(boolean asked, String noColor) {
        return asked && (noColor == null || noColor.isEmpty()) ? COLOURED : PLAIN;
    }

    String green(String text) {
        return painted("\u001b[32m", text);
    }

    String yellow(String text) {
        return painted("\u001b[33m", text);
    }

    String red(String text) {
        return painted("\u001b[31m", text);
    }

    String bold(String text) {
        return painted("\u001b[1m", text);
    }

    private String painted(String start, String text) {
        return this == COLOURED ? start + text + END : text;
    }
}
