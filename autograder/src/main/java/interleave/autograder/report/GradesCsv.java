package interleave.autograder.report;

import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import interleave.testkit.verdict.Visible;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The class as {@code grades.csv}, one row for each submission. {@code points} are without the bonus;
 * {@code percent} counts it, as a part of {@code max}. Who is {@code not graded} has no points in it: an
 * empty cell is no grade, and a 0 would be one.
 */
final class GradesCsv {
    private static final int NAME = 200;
    private static final List<String> HEADER = List.of("student", "lab", "points", "max", "bonus", "late", "percent",
            "status", "fell short", "feedback");

    private GradesCsv() { }

    /** {@code feedback} tells the path of a submission's report, relative to the file, with {@code /}. */
    static String render(List<Scored> scores, Function<Scored, String> feedback) {
        StringBuilder csv = new StringBuilder(Csv.row(HEADER));
        for (Scored scored : scores) {
            csv.append(Csv.row(List.of(
                    Csv.text(Visible.line(scored.handin().student(), NAME)),
                    Csv.text(scored.handin().lab().id()),
                    points(scored, scored.points()),
                    Csv.number(scored.max()),
                    points(scored, scored.bonus()),
                    scored.late().map(late -> Csv.number(late.points().negate())).orElse(""),
                    points(scored, Points.percent(scored)),
                    Csv.text(scored.standing().label()),
                    Csv.text(Shortfall.of(scored)),
                    Csv.text(feedback.apply(scored)))));
        }
        return csv.toString();
    }

    private static String points(Scored scored, BigDecimal points) {
        return scored.standing() == Standing.NOT_GRADED ? "" : Csv.number(points);
    }
}
