package interleave.testkit.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of texts as one text, and back: each with its length before it, such as {@code 5:hello0:}. It nests,
 * so that a value can hold values.
 */
public final class Words {

    private Words() {
    }

    public static String join(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            out.append(word.length()).append(':').append(word);
        }
        return out.toString();
    }

    public static String join(String... words) {
        return join(List.of(words));
    }

    /** @throws IllegalArgumentException where the text was not made by {@link #join} */
    public static List<String> split(String joined) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < joined.length()) {
            int colon = joined.indexOf(':', at);
            if (colon < 0) {
                throw new IllegalArgumentException("no length at " + at);
            }
            int end = colon + 1 + Integer.parseInt(joined, at, colon, 10);
            if (end < colon + 1 || end > joined.length()) {
                throw new IllegalArgumentException("a word that ends at " + end);
            }
            words.add(joined.substring(colon + 1, end));
            at = end;
        }
        return words;
    }
}
