package interleave.autograder.report;

import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import interleave.testkit.verdict.Visible;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The class on a terminal: a row for each submission, at most 100 cells wide. */
public final class Table {
    private static final int WIDTH = 100;
    private static final int STUDENT = 28;
    private static final int LAB = 24;
    private static final int POINTS = 18;
    private static final int NAME = 200;
    private static final String GAP = "  ";

    private final Ink ink;

    public Table(Ink ink) {
        this.ink = ink;
    }

    /** Rows in the order of {@code scores}, below a heading, above a line of counts; ends with a line end. */
    public String render(List<Scored> scores) {
        int student = widest(scores, "student", STUDENT, scored -> Column.width(student(scored)));
        int lab = widest(scores, "lab", LAB, scored -> Column.width(scored.handin().lab().id()));
        int points = widest(scores, "points", POINTS, scored -> Column.width(points(scored)));
        int rest = WIDTH - student - lab - points - 3 * GAP.length();
        StringBuilder table = new StringBuilder();
        table.append(ink.bold(String.join(GAP, Column.left("student", student), Column.left("lab", lab),
                Column.right("points", points), "what fell short"))).append('\n');
        for (Scored scored : scores) {
            table.append(String.join(GAP, Column.left(student(scored), student),
                    Column.left(scored.handin().lab().id(), lab), Column.right(points(scored), points),
                    painted(scored, Column.cut(remark(scored), rest)))).append('\n');
        }
        return table.append('\n').append(counts(scores)).append('\n').toString();
    }

    private static String student(Scored scored) {
        return Visible.line(scored.handin().student(), NAME);
    }

    private static String points(Scored scored) {
        return scored.standing() == Standing.NOT_GRADED ? "-" : Points.of(scored);
    }

    private static String remark(Scored scored) {
        return scored.standing() == Standing.COMPLETE ? "nothing" : Shortfall.of(scored);
    }

    private String painted(Scored scored, String text) {
        return switch (scored.standing()) {
            case COMPLETE -> ink.green(text);
            case PROVISIONAL, NOT_GRADED -> ink.yellow(text);
            case FELL_SHORT, REFUSED -> ink.red(text);
        };
    }

    private static String counts(List<Scored> scores) {
        List<String> counts = Stream.of(Standing.values())
                .map(standing -> count(scores, standing) + " " + standing.label())
                .filter(count -> !count.startsWith("0 ")).toList();
        String submissions = scores.size() == 1 ? "1 submission" : scores.size() + " submissions";
        return counts.isEmpty() ? submissions : submissions + ": " + String.join(", ", counts);
    }

    private static long count(List<Scored> scores, Standing standing) {
        return scores.stream().filter(scored -> scored.standing() == standing).count();
    }

    private static int widest(List<Scored> scores, String heading, int limit, ToIntFunction<Scored> width) {
        return Math.min(limit, Math.max(heading.length(), scores.stream().mapToInt(width).max().orElse(0)));
    }
}
