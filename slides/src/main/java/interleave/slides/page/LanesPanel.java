package interleave.slides.page;

import interleave.slides.code.Colours;
import interleave.testkit.verdict.Html;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import interleave.testkit.verdict.Visible;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A timeline on a slide: a lane for each thread, one step at each press of a key, so that the audience can say what
 * comes next. The source line of the current step stands below, and what it comes to is the last step of all.
 */
final class LanesPanel {

    private static final int LONGEST = 200;
    /** A longer sentence about what came is more than anybody reads: its first words name the mistake. */
    private static final int LONGEST_OUTCOME = 110;
    /** More lanes than these are one column, with the thread's name before each step. */
    private static final int MOST_COLUMNS = 3;
    /** So few rows can be set larger. */
    private static final int FEW = 9;

    private final Timeline timeline;
    private final Map<String, String> sources;
    private final Pattern leftOut;
    /** Numbers of the lanes in which something is shown. */
    private final List<Integer> lanes;
    private final boolean inColumns;
    private final Html html = new Html();

    /**
     * @param sources source lines by place; empty for none
     * @param without matches the steps that are left out, as {@code thread place what}; empty for none
     */
    LanesPanel(Timeline timeline, Map<String, String> sources, String without) {
        this.timeline = timeline;
        this.sources = sources;
        this.leftOut = Pattern.compile(without.isEmpty() ? "(?!)" : without);
        List<Integer> used = timeline.rows().stream().filter(this::isShown).map(Row::lane).distinct().sorted().toList();
        this.lanes = sources.isEmpty() ? IntStream.range(0, timeline.lanes().size()).boxed().toList() : used;
        this.inColumns = lanes.size() <= MOST_COLUMNS;
    }

    String html() {
        long rows = timeline.rows().stream().filter(this::isShown).count();
        String size = rows <= FEW && lanes.size() == 2 ? " short" : "";
        html.raw("<div class=\"lanes" + (sources.isEmpty() ? " drawn" : size) + "\">\n");
        if (!timeline.before().isEmpty()) {
            html.raw("<p class=\"before\">Before: <code>").text(shown(timeline.before())).raw("</code></p>\n");
        }
        html.raw("<div class=\"steps\">\n<table>\n");
        head();
        html.raw("<tbody>\n");
        for (int number = 1; number <= timeline.rows().size(); number++) {
            Row row = timeline.rows().get(number - 1);
            // The number of one that is left out is missing: so everybody sees that there was something.
            if (isShown(row)) {
                step(number, row);
            }
        }
        html.raw("</tbody>\n</table>\n</div>\n<p class=\"now\"></p>\n");
        if (!timeline.sentence().isEmpty()) {
            html.raw("<p class=\"outcome fragment\">").text(outcome(timeline.sentence())).raw("</p>\n");
        }
        return html.raw("</div>\n").toString();
    }

    private static String outcome(String sentence) {
        return sentence.length() <= LONGEST_OUTCOME || !sentence.contains(": ") ? shown(sentence)
            : shown(sentence.substring(0, sentence.indexOf(": ")));
    }

    private boolean isShown(Row row) {
        return !leftOut.matcher(timeline.lanes().get(row.lane()) + " " + row.place() + " " + row.what()).find();
    }

    private void head() {
        html.raw("<thead><tr><th class=\"number\"></th>");
        if (inColumns) {
            lanes.forEach(lane -> html.raw("<th>").text(shown(timeline.lanes().get(lane))).raw("</th>"));
        } else {
            html.raw("<th class=\"who\">thread</th><th>step</th>");
        }
        html.raw("</tr></thead>\n");
    }

    private void step(int number, Row row) {
        html.raw("<tr class=\"fragment " + kind(row.mark()) + "\"><th class=\"number\">" + number + "</th>");
        if (inColumns) {
            for (int lane : lanes) {
                html.raw("<td class=\"lane" + lanes.indexOf(lane) + "\">");
                if (lane == row.lane()) {
                    cell(row);
                }
                html.raw("</td>");
            }
        } else {
            html.raw("<td class=\"who lane" + lanes.indexOf(row.lane()) % MOST_COLUMNS + "\">")
                .text(shown(timeline.lanes().get(row.lane()))).raw("</td><td>");
            cell(row);
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }

    private void cell(Row row) {
        if (!row.place().isEmpty()) {
            html.raw("<span class=\"place\">").text(line(row.place())).raw("</span> ");
        }
        html.raw("<code>").text(shown(row.what())).raw("</code>");
        if (!row.result().isEmpty()) {
            html.raw(" <span class=\"result\">→ <code>").text(shown(row.result())).raw("</code></span>");
        }
        if (sources.containsKey(row.place())) {
            html.raw("<span class=\"source\"><b>").text(row.place()).raw("</b> <code>")
                .raw(Colours.html(shown(sources.get(row.place())))).raw("</code></span>");
        }
    }

    /** The number alone: the file stands below. */
    private static String line(String place) {
        return place.substring(place.indexOf(':') + 1);
    }

    private static String kind(Mark mark) {
        return switch (mark) {
            case STEP -> "does";
            case CALL -> "call";
            case HOLD -> "hold";
            case WAIT -> "wait";
        };
    }

    private static String shown(String text) {
        return Visible.line(text, LONGEST);
    }
}
