package interleave.testkit.verdict;

import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.List;

/**
 * Draws a timeline as an HTML page: one file, nothing loaded from elsewhere. All text of a timeline passes
 * {@link Visible} and is escaped.
 */
final class TimelineHtml {

    private static final int LONGEST = 1_000;
    /** More lanes than these stand in one column, with the thread's name before each step. */
    private static final int MOST_COLUMNS = 4;

    // No constants: a file that is missing should cost one page, and not this class for good.
    private final Inlined style = Inlined.file("timeline.css");
    private final Inlined script = Inlined.file("timeline.js");
    private final Timeline timeline;
    private final boolean inColumns;
    private final Html page = new Html();

    TimelineHtml(Timeline timeline) {
        this.timeline = timeline;
        this.inColumns = timeline.lanes().size() <= MOST_COLUMNS;
    }

    String render() {
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n");
        head();
        page.raw("<body>\n<main>\n");
        page.element("h1", shown(timeline.sentence()));
        around("Before", timeline.before());
        controls();
        table();
        around("After", timeline.after());
        replay();
        legend();
        page.raw("</main>\n<script>").raw(script.text()).raw("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private void head() {
        page.raw("<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").raw(policy()).raw("\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.element("title", shown(timeline.sentence()));
        page.raw("<style>").raw(style.text()).raw("</style>\n</head>\n");
    }

    /** A second wall behind the escaping: a browser loads nothing, and runs nothing that is not ours. */
    private String policy() {
        return "default-src 'none'; style-src " + style.source() + "; script-src " + script.source()
            + "; base-uri 'none'; form-action 'none'";
    }

    private void around(String label, String what) {
        if (!what.isEmpty()) {
            page.raw("<p><strong>" + label + ":</strong> <code>").text(shown(what)).raw("</code></p>\n");
        }
    }

    /** The script shows them: without it they would do nothing. */
    private void controls() {
        page.raw("<div id=\"controls\" class=\"controls\" role=\"group\" aria-label=\"Steps\" hidden>\n"
            + "<button type=\"button\" id=\"back\">← Back</button>\n"
            + "<button type=\"button\" id=\"next\">Next →</button>\n"
            + "<p id=\"now\" role=\"status\" aria-live=\"polite\"></p>\n</div>\n");
    }

    private void table() {
        page.raw("<table>\n<caption>What the threads did, one step in each row; time goes down.</caption>\n"
            + "<thead>\n<tr><th scope=\"col\" class=\"number\">step</th>");
        if (inColumns) {
            for (String lane : timeline.lanes()) {
                page.raw("<th scope=\"col\" class=\"lane\">").text(shown(lane)).raw("</th>");
            }
        } else {
            page.raw("<th scope=\"col\">thread</th><th scope=\"col\">what it did</th>");
        }
        page.raw("</tr>\n</thead>\n<tbody>\n");
        for (int i = 0; i < timeline.rows().size(); i++) {
            page.raw("<tr><th scope=\"row\">" + (i + 1) + "</th>");
            cells(timeline.rows().get(i));
            page.raw("</tr>\n");
        }
        page.raw("</tbody>\n</table>\n");
    }

    private void cells(Row row) {
        if (inColumns) {
            for (int lane = 0; lane < timeline.lanes().size(); lane++) {
                if (lane == row.lane()) {
                    step(row);
                } else {
                    page.raw("<td></td>");
                }
            }
        } else {
            page.raw("<td class=\"thread\">").text(shown(timeline.lanes().get(row.lane()))).raw("</td>");
            step(row);
        }
    }

    private void step(Row row) {
        page.raw("<td>" + badge(row.mark()));
        if (!row.place().isEmpty()) {
            page.raw(" <code>").text(shown(row.place())).raw("</code>");
        }
        page.raw(" <code class=\"what\">").text(shown(row.what())).raw("</code>");
        if (!row.result().isEmpty()) {
            page.raw(" <span class=\"result\"><span aria-hidden=\"true\">→</span> result <code>")
                .text(shown(row.result())).raw("</code></span>");
        }
        page.raw("</td>");
    }

    private void replay() {
        page.raw("<h2>Run this schedule again</h2>\n<pre><code>mvn test -Dreplay=").text(shown(timeline.replay()))
            .raw("</code></pre>\n");
    }

    private void legend() {
        page.raw("<h2>How to read it</h2>\n<dl>\n");
        for (Mark mark : List.of(Mark.CALL, Mark.STEP, Mark.HOLD, Mark.WAIT)) {
            page.raw("<dt>" + badge(mark) + "</dt><dd>" + meaning(mark) + "</dd>\n");
        }
        page.raw("</dl>\n");
    }

    /** A word, and a frame of its own in the stylesheet. */
    private static String badge(Mark mark) {
        return "<span class=\"mark " + word(mark) + "\">" + word(mark) + "</span>";
    }

    private static String word(Mark mark) {
        return switch (mark) {
            case STEP -> "step";
            case CALL -> "operation";
            case HOLD -> "schedule";
            case WAIT -> "wait";
        };
    }

    private static String meaning(Mark mark) {
        return switch (mark) {
            case STEP -> "The thread did this, at this line.";
            case CALL -> "An operation begins, or it ends with its result.";
            case HOLD -> "The test holds the thread here while others run, or lets it go.";
            case WAIT -> "The thread cannot go on by itself, or it goes on after that.";
        };
    }

    private static String shown(String text) {
        return Visible.line(text, LONGEST);
    }
}
