package interleave.hidden.lab5;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a line of the chat as it is in every run: the instant of an entry as a word, where {@link Instant#parse} takes
 * it, and addresses as the names of the clients that have them.
 */
final class Glasses implements UnaryOperator<String> {

    private static final Pattern ENTRY = Pattern.compile("(?m)^At (\\S+) -- ");
    private static final Pattern TIME = Pattern.compile("[0-9-]{10,}[T ][0-9:.,]{5,}Z?|[0-9]{2}:[0-9]{2}:[0-9.,]{2,}");
    private static final Pattern NUMBER = Pattern.compile("(127\\.0\\.0\\.1:)?(?<![0-9])([0-9]{4,})(?![0-9])");
    private static final String NO_INSTANT = "At <no instant> -- ";

    private final Map<String, String> names = new HashMap<>();

    /** @param address such as {@code 127.0.0.1:50237} */
    void know(String address, String name) {
        names.put(address.substring(address.indexOf(':') + 1), name);
    }

    @Override
    public String apply(String line) {
        String timeless = ENTRY.matcher(line).replaceAll(entry -> isInstant(entry.group(1)) ? Chat.AT : NO_INSTANT);
        return NUMBER.matcher(TIME.matcher(timeless).replaceAll("<time>"))
            .replaceAll(found -> Matcher.quoteReplacement(shown(found)));
    }

    private String shown(MatchResult found) {
        String name = names.get(found.group(2));
        if (name != null && found.group(1) != null) {
            return name;
        }
        return name == null && found.group(1) == null ? found.group() : found.group().replace(found.group(2), "PORT");
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }
}
