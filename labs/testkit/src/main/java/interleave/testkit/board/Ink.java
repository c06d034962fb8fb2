package interleave.testkit.board;

import java.util.Map;

/** Colours, or none. */
enum Ink {
    PLAIN,
    COLOURED;

    private static final String END = "\u001b[0m";

    /**
     * Colours on a terminal, and where {@code CLICOLOR_FORCE} asks for them; never where {@code NO_COLOR} says so.
     *
     * @param environment the process's own; an empty value counts as none
     */
    static Ink of(boolean isTerminal, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
        boolean asked = isTerminal || !environment.getOrDefault("CLICOLOR_FORCE", "").isEmpty();
        return asked && !refused ? COLOURED : PLAIN;
    }

    /** Where this build's output goes to. */
    static Ink ofTheBuild() {
        return of(Screen.isTerminal(), System.getenv());
    }

    String green(String text) {
        return painted("\u001b[32m", text);
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
