package interleave.slides.page;

import interleave.slides.panel.View;
import interleave.slides.panel.View.Lane;
import interleave.slides.panel.Wording;
import interleave.testkit.verdict.Html;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A lane for each thread, time going down, as SVG: what has happened, and at the foot where each thread stands. */
final class LanesDrawing {

    /** Beside code, and alone. */
    private static final int HALF = 744;
    private static final int WHOLE = 1232;
    private static final int HEIGHT = 486;
    private static final int HEAD = 44;
    private static final int STEP = 28;
    private static final int FOOT = 42;
    private static final int GAP = 8;
    /** The widest that a letter of the steps' font is, in tenths of a unit. */
    private static final int LETTER_TENTHS = 115;
    private static final int MOST_ROWS = (HEIGHT - HEAD - FOOT) / STEP;

    private final View view;
    private final int width;
    private final int lane;
    private final Html svg = new Html();

    LanesDrawing(View view) {
        this.view = view;
        this.width = view.code().lines().isEmpty() ? WHOLE : HALF;
        this.lane = width / view.lanes().size();
    }

    String svg() {
        svg.raw("<svg class=\"threads\" viewBox=\"0 0 " + width + " " + HEIGHT + "\" role=\"img\" aria-label=\"")
            .text(told()).raw("\">\n");
        for (int i = 0; i < view.lanes().size(); i++) {
            head(i);
        }
        // What comes last stays in sight.
        List<Row> rows = view.rows().subList(Math.max(0, view.rows().size() - MOST_ROWS), view.rows().size());
        for (int i = 0; i < rows.size(); i++) {
            step(rows.get(i), HEAD + i * STEP, i == rows.size() - 1);
        }
        for (int i = 0; i < view.lanes().size(); i++) {
            foot(i);
        }
        return svg.raw("</svg>\n").toString();
    }

    private String told() {
        return view.rows().stream().map(row -> view.lanes().get(row.lane()).name() + " "
            + Wording.step(row, Integer.MAX_VALUE)).collect(Collectors.joining("; "))
            + ". " + view.lanes().stream().map(each -> each.name() + " " + each.state())
                .collect(Collectors.joining("; ")) + ".";
    }

    private int middle(int i) {
        return i * lane + lane / 2;
    }

    private void head(int i) {
        svg.raw("<g class=\"lane" + i + "\"><line class=\"life\" x1=\"" + middle(i) + "\" y1=\"" + HEAD + "\" x2=\""
            + middle(i) + "\" y2=\"" + (HEIGHT - FOOT) + "\"/>" + box("name", i, 0, HEAD - GAP)
            + "<text class=\"name\" x=\"" + middle(i) + "\" y=\"26\">").text(view.heading(i)).raw("</text></g>\n");
    }

    private String box(String kind, int i, int top, int height) {
        return "<rect class=\"" + kind + "\" x=\"" + (i * lane + GAP / 2) + "\" y=\"" + top + "\" width=\""
            + (lane - GAP) + "\" height=\"" + height + "\" rx=\"5\"/>";
    }

    private void step(Row row, int top, boolean isLast) {
        String kind = row.mark() == Mark.WAIT ? "wait" : row.mark() == Mark.CALL ? "call" : "does";
        svg.raw("<g class=\"lane" + row.lane() + (isLast ? " last" : "") + "\">"
            + box(kind, row.lane(), top + 1, STEP - 2) + "<text class=\"step\" x=\"" + (row.lane() * lane + GAP + 2)
            + "\" y=\"" + (top + STEP - GAP) + "\">")
            .text(Wording.step(row, (lane - 2 * GAP) * 10 / LETTER_TENTHS)).raw("</text></g>\n");
    }

    private void foot(int i) {
        Lane shown = view.lanes().get(i);
        String state = shown.mood().name().toLowerCase(Locale.ROOT);
        svg.raw("<g class=\"lane" + i + "\">" + box("state " + state, i, HEIGHT - FOOT + 4, FOOT - GAP)
            + "<text class=\"state " + state + "\" x=\"" + middle(i) + "\" y=\"" + (HEIGHT - 15) + "\">")
            .text(shown.state()).raw("</text></g>\n");
    }
}
