package interleave.testkit.board;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values with which a property failed, cut out of jqwik's report. */
final class Sample {

    /** The shrunk one comes before the original one. */
    private static final Pattern IN_REPORT =
        Pattern.compile("(?m)^(?:Shrunk )?Sample(?: \\(.*\\))?\\R-+\\R((?:  .*\\R?)+)");

    private Sample() {
    }

    /** Below a failure's text; empty where the report has none. */
    static Optional<String> in(String report) {
        Matcher sample = IN_REPORT.matcher(report);
        return sample.find() ? Optional.of("\n  values:\n" + sample.group(1).indent(2).stripTrailing())
            : Optional.empty();
    }
}
