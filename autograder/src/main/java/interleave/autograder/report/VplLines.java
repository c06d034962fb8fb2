package interleave.autograder.report;

import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import interleave.testkit.verdict.Finding;

/**
 * What an evaluation of Moodle's VPL prints. Every line begins with words of ours, so that nothing that a student's
 * program printed is taken for a grade; students read all of it.
 */
final class VplLines {
    private static final String COMMENT = "Comment :=>>";
    private static final String GRADE = "Grade :=>>";

    private final StringBuilder lines = new StringBuilder();

    private VplLines() { }

    static String render(Scored scored) {
        VplLines vpl = new VplLines();
        Feedback.of(scored).summary().forEach(vpl::comment);
        scored.refusal().ifPresent(vpl::refusal);
        Feedback.of(scored).marks().forEach(mark -> vpl.comment("By hand: " + mark));
        ShownCheck.of(scored).forEach(vpl::check);
        if (scored.standing() != Standing.NOT_GRADED) {
            vpl.lines.append(GRADE).append(Points.text(scored.points().add(scored.bonus()))).append('\n');
        }
        return vpl.lines.toString();
    }

    private void refusal(Finding finding) {
        comment("-" + finding.kind().label());
        preformatted(FindingText.of(finding));
    }

    /** A line that begins with {@code -} is a heading there. */
    private void check(ShownCheck shown) {
        comment("-" + shown.number() + " " + shown.name(true) + ": " + Points.text(shown.points()) + " of "
                + Points.text(shown.max()));
        preformatted(shown.text(true));
    }

    /** Lines that begin with {@code >} stay as they are. */
    private void preformatted(String text) {
        text.lines().forEach(line -> comment(">" + line));
    }

    private void comment(String line) {
        lines.append(COMMENT).append(line).append('\n');
    }
}
