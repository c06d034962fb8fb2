package interleave.autograder.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Names in a sentence. */
final class Names {

    private static final int MOST = 12;

    private Names() {
    }

    /** The first few of them, and how many more there are. */
    static String some(List<String> names) {
        String first = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() <= MOST ? first : first + " and " + (names.size() - MOST) + " more";
    }
}
