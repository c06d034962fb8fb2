package interleave.autograder.report;

import interleave.testkit.verdict.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of a class since an earlier run, for a terminal: in numbers where the results are the same. */
public final class Changes {
    private static final int WIDTH = 100;
    private static final int MOST_STUDENTS = 20;
    private static final int MOST_CHECKS = 3;
    private static final int TITLE = 300;

    private Changes() { }

    /** Lines, each with its end; empty where nothing is to be told. */
    public static String render(List<Change> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        List<Change> ofResult = changes.stream().filter(Change::isOfResult).toList();
        List<String> lines = new ArrayList<>(List.of("Since the last run:"));
        ofResult.stream().limit(MOST_STUDENTS).forEach(change -> one(change, lines));
        if (ofResult.size() > MOST_STUDENTS) {
            lines.add("  … and " + (ofResult.size() - MOST_STUDENTS) + " more, in changes.csv");
        }
        Map<String, Long> others = changes.stream().filter(change -> !change.isOfResult())
                .collect(Collectors.groupingBy(Change::reason, TreeMap::new, Collectors.counting()));
        others.forEach((reason, count) -> lines.add("  the same result for " + count + ", with other " + reason));
        return lines.stream().map(line -> Column.cut(line, WIDTH) + "\n").collect(Collectors.joining());
    }

    private static void one(Change change, List<String> lines) {
        lines.add("  " + PlainProgress.who(change.after().handin()) + ": "
                + (change.pointsBefore().equals(change.pointsAfter()) ? change.pointsAfter()
                : change.pointsBefore() + " → " + change.pointsAfter()) + " (" + change.reason() + ")");
        List<String> verdicts = change.verdicts();
        verdicts.stream().limit(MOST_CHECKS).map(shown()).forEach(lines::add);
        if (verdicts.size() > MOST_CHECKS) {
            lines.add("      … and " + (verdicts.size() - MOST_CHECKS) + " more checks");
        }
    }

    private static Function<String, String> shown() {
        return verdict -> "      " + Visible.line(verdict, TITLE);
    }
}
