package interleave.testkit.client;

import java.util.Optional;

/** Where two long lines part, for a reader who would otherwise compare them letter by letter. */
final class Difference {

    private static final int SHORT = 24;

    private Difference() {
    }

    static Optional<String> between(String expected, String got) {
        if (expected.length() < SHORT) {
            return Optional.empty();
        }
        int at = 0;
        while (at < expected.length() && at < got.length() && expected.charAt(at) == got.charAt(at)) {
            at++;
        }
        if (at == got.length()) {
            return Optional.of("they are alike up to character " + at + ", where the reply ends");
        }
        return Optional.of("the first character that differs is number " + (at + 1));
    }
}
