package interleave.testkit.board;

import interleave.testkit.verdict.Finding;
import java.util.Optional;

/**
 * How one test ended.
 *
 * @param task    the task that it belongs to; empty for the rules of all labs, and for tests of the student's own
 * @param test    class and method, as {@code -Dtest} takes them; the class alone where it failed as a whole
 * @param failure what is told of its failure; empty where it passed
 */
record Outcome(String task, String test, Optional<Told> failure) {

    /**
     * A failure's text.
     *
     * @param text    in full
     * @param finding what the testkit found; empty where something else was thrown
     * @param line    of the test's class, which it had reached; 0 where nobody knows
     */
    record Told(String text, Optional<Finding> finding, int line) {

        private static final String UNSOLVED = "not written yet: ";

        /** How many steps its timeline has; without one, more than any. */
        int steps() {
            return finding.flatMap(Finding::timeline).map(timeline -> timeline.rows().size()).orElse(Integer.MAX_VALUE);
        }

        /** Whether the student has not begun with what this test looks at. */
        boolean isUnsolved() {
            return finding.isPresent() && finding.get().got().startsWith(UNSOLVED);
        }

        /** In a few words. */
        String inShort() {
            return isUnsolved() ? finding.get().got()
                : finding.map(found -> found.kind().label()).orElseGet(() -> text.lines().findFirst().orElse("failed"));
        }
    }

    boolean failed() {
        return failure.isPresent();
    }

    /** The class of {@link #test}. */
    String testClass() {
        return test.replaceFirst("#.*", "");
    }

    /** The test's name as the sentence that it is. */
    String sentence() {
        return test.substring(test.indexOf('#') + 1).replace('_', ' ');
    }
}
