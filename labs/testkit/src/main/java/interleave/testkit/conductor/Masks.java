package interleave.testkit.conductor;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs from run to run and is to be told in no trace and no reply: instants, and the ports of the server and
 * its clients. A client's address is told as its name. Any thread may call.
 */
final class Masks {

    private static final Pattern INSTANT = Pattern.compile("[0-9-]{10,}[T ][0-9]{2}:[0-9]{2}[0-9:.,]*Z?");
    private static final Pattern NUMBER = Pattern.compile("(?:127\\.0\\.0\\.1:)?(?<![0-9])([0-9]{4,5})(?![0-9])");

    /** Digits, or the dashes between them, that stand together at least in whatever is masked. */
    private static final int SHORTEST = 4;

    /** By port: the client's name; empty for the server's own. */
    private final Map<String, String> names = new TreeMap<>();

    synchronized void port(int port, String name) {
        names.put(String.valueOf(port), name);
    }

    /** The text with a word in place of each of them. */
    synchronized String masked(String text) {
        if (names.isEmpty() || !holdsANumber(text)) {
            return text;
        }
        String timeless = INSTANT.matcher(text).replaceAll("INSTANT");
        return NUMBER.matcher(timeless)
            .replaceAll(found -> Matcher.quoteReplacement(masked(found.group(), found.group(1))));
    }

    /** Whether either pattern has a chance: most texts of a trace have none, and there are thousands. */
    private static boolean holdsANumber(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < SHORTEST; i++) {
            char each = text.charAt(i);
            run = each >= '0' && each <= '9' || each == '-' ? run + 1 : 0;
        }
        return run >= SHORTEST;
    }

    private String masked(String found, String port) {
        String name = names.get(port);
        if (name == null) {
            return found;
        }
        boolean isPeer = found.length() > port.length() && !name.isEmpty();
        return isPeer ? name : found.substring(0, found.length() - port.length()) + "PORT";
    }
}
