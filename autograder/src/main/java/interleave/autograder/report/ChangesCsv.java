package interleave.autograder.report;

import interleave.testkit.verdict.Visible;
import java.util.List;

/** What became of a class since an earlier run as {@code changes.csv}: a row for each student of whom it knew. */
final class ChangesCsv {
    private static final int NAME = 200;
    private static final int CHECKS = 4_000;
    private static final List<String> HEADER = List.of("student", "lab", "points before", "points now",
            "what is different", "checks that tell something else");

    private ChangesCsv() { }

    static String render(List<Change> changes) {
        StringBuilder csv = new StringBuilder(Csv.row(HEADER));
        for (Change change : changes) {
            csv.append(Csv.row(List.of(
                    Csv.text(Visible.line(change.after().handin().student(), NAME)),
                    Csv.text(change.after().handin().lab().id()),
                    Csv.text(change.pointsBefore()),
                    Csv.text(change.pointsAfter()),
                    Csv.text(change.reason()),
                    Csv.text(Visible.line(String.join("; ", change.verdicts()), CHECKS)))));
        }
        return csv.toString();
    }
}
