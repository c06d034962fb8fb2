package interleave.hidden.lab5;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells farewells from other entries. */
final class Farewell {

    private static final Pattern FAREWELL = Pattern.compile("(.*) (?:has exited|is leaving now.*)");

    private Farewell() {
    }

    /** Whether somebody has a farewell in this line, which may be quoted, and had another one before (H5). */
    static boolean isSecond(String line, Collection<String> heard) {
        Matcher farewell = FAREWELL.matcher(text(line));
        return farewell.matches() && heard.stream().map(Farewell::text).filter(other -> !other.equals(text(line)))
            .map(FAREWELL::matcher).anyMatch(other -> other.matches() && other.group(1).equals(farewell.group(1)));
    }

    /** Whether this line, which may be quoted, is a farewell without last words: nothing of it is missing. */
    static boolean isWholeWithoutWords(String line) {
        return text(line).matches(".* (?:has exited|is leaving now)");
    }

    private static String text(String line) {
        return line.replaceAll("^\"?(" + Chat.AT + ")?|\"$", "");
    }
}
