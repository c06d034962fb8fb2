package interleave.slides.page;

import interleave.slides.code.Colours;
import interleave.slides.code.Excerpt;
import interleave.slides.code.Excerpt.Line;
import interleave.testkit.verdict.Html;
import java.util.List;
import java.util.stream.Collectors;

/** Code with the numbers that its lines have in the file, and steps that show where to look. */
final class CodePanel {

    /** More lines, or longer ones, are set smaller. */
    private static final int MANY = 12;
    private static final int WIDE = 62;

    private CodePanel() {
    }

    /**
     * As HTML.
     *
     * @param steps groups of lines, counted from 1 in the excerpt
     * @throws IllegalArgumentException where a step names a line that is not there
     */
    static String html(Excerpt excerpt, List<List<Integer>> steps) {
        Html html = new Html().raw("<figure class=\"code" + (isLong(excerpt) ? " long" : "")
            + "\"><figcaption>").text(excerpt.fileName())
            .raw("</figcaption>\n<pre><code>");
        for (int i = 0; i < excerpt.lines().size(); i++) {
            Line line = excerpt.lines().get(i);
            html.raw("<span class=\"line\" data-line=\"" + (i + 1) + "\"><span class=\"number\">"
                + (line.number() == 0 ? "" : line.number()) + "</span>" + Colours.html(line.text()) + "\n</span>");
        }
        html.raw("</code></pre>\n");
        for (List<Integer> step : steps) {
            if (step.stream().anyMatch(line -> line < 1 || line > excerpt.lines().size())) {
                throw new IllegalArgumentException("lines " + step + ": the code that is shown has lines 1 to "
                    + excerpt.lines().size());
            }
            html.raw("<span class=\"fragment step\" data-lines=\"" + step.stream().map(String::valueOf)
                .collect(Collectors.joining(" ")) + "\"></span>");
        }
        return html.raw("</figure>\n").toString();
    }

    private static boolean isLong(Excerpt excerpt) {
        return excerpt.lines().size() > MANY
            || excerpt.lines().stream().anyMatch(line -> line.text().length() > WIDE);
    }
}
