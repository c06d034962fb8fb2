package interleave.autograder.report;

import interleave.autograder.report.Feedback.Explained;
import interleave.autograder.report.Feedback.TaskRow;
import interleave.autograder.report.Feedback.Told;
import interleave.testkit.verdict.Html;
import java.util.List;

/** A feedback as {@code feedback.html}: no script, nothing loaded; it links to the timelines' pages beside it. */
final class HtmlFeedback {
    private final Html page = new Html();

    private HtmlFeedback() { }

    static String render(Feedback feedback) {
        HtmlFeedback html = new HtmlFeedback();
        html.page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n");
        html.head(feedback);
        html.page.raw("<body>\n<main>\n");
        html.summary(feedback);
        html.tasks(feedback.tasks());
        feedback.refusal().ifPresent(html::refusal);
        html.explained("What did not pass", feedback.failed());
        html.explained("What the machine could not decide", feedback.open());
        html.lines("What passed", feedback.passed());
        html.lines("Marked by hand", feedback.marks());
        html.lines("Notes", feedback.notes());
        html.lines("How this was graded", List.of("Isolation: " + feedback.isolation(),
                "Environment: " + feedback.environment()));
        html.page.raw("</main>\n</body>\n</html>\n");
        return html.page.toString();
    }

    private void head(Feedback feedback) {
        page.raw("<head>\n<meta charset=\"utf-8\">\n");
        // A second wall behind the escaping: a browser runs and loads nothing on this page.
        page.raw("<meta http-equiv=\"Content-Security-Policy\" "
                + "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.element("title", feedback.lab() + " - " + feedback.student());
        page.raw("<style>\n").raw(Stylesheet.text()).raw("</style>\n</head>\n");
    }

    private void summary(Feedback feedback) {
        page.raw("<header>\n");
        page.element("h1", feedback.lab());
        page.raw("<p class=\"points\"><strong>").text(feedback.points()).raw("</strong> for ")
                .text(feedback.student()).raw("</p>\n");
        feedback.summary().forEach(sentence -> page.element("p", sentence));
        page.raw("</header>\n");
    }

    private void tasks(List<TaskRow> rows) {
        page.raw("<table>\n<caption>Points by task</caption>\n<thead><tr><th scope=\"col\">task</th>"
                + "<th scope=\"col\">title</th><th scope=\"col\" class=\"number\">points</th>"
                + "<th scope=\"col\" class=\"number\">of</th><th scope=\"col\">remark</th></tr></thead>\n"
                + "<tbody>\n");
        for (TaskRow row : rows) {
            page.raw("<tr><th scope=\"row\">").text(row.task()).raw("</th><td>").text(row.title())
                    .raw("</td><td class=\"number\">").text(row.points())
                    .raw("</td><td class=\"number\">").text(row.max())
                    .raw("</td><td>").text(row.remark()).raw("</td></tr>\n");
        }
        page.raw("</tbody>\n</table>\n");
    }

    private void refusal(Explained refusal) {
        page.raw("<section>\n");
        page.element("h2", refusal.title());
        body(refusal);
        page.raw("</section>\n");
    }

    private void explained(String heading, List<Explained> checks) {
        if (checks.isEmpty()) {
            return;
        }
        page.raw("<section>\n");
        page.element("h2", heading);
        for (Explained check : checks) {
            page.raw("<article>\n");
            page.element("h3", check.title());
            body(check);
            page.raw("</article>\n");
        }
        page.raw("</section>\n");
    }

    private void body(Explained check) {
        page.raw("<p class=\"about\">").text(check.about()).raw("</p>\n");
        check.told().ifPresent(this::told);
    }

    private void told(Told told) {
        page.raw("<dl>\n");
        part("What was done", told.action());
        part("Expected", told.expected());
        part("Got", told.got());
        part("Evidence", told.evidence());
        if (!told.cause().isBlank()) {
            page.raw("<dt>Likely cause</dt><dd>").text(told.cause()).raw("</dd>\n");
        }
        told.steps().ifPresent(steps -> {
            part("What happened, step by step", steps.text());
            page.raw("<dd><a href=\"").text(steps.page()).raw("\">Step through it</a></dd>\n");
            part("Replay", steps.replay());
        });
        page.raw("</dl>\n");
    }

    private void part(String label, String text) {
        if (!text.isBlank()) {
            // The parser drops one line end after <pre>: this one, never the text's own.
            page.raw("<dt>").text(label).raw("</dt><dd><pre>\n").text(text).raw("</pre></dd>\n");
        }
    }

    private void lines(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.raw("<section>\n");
        page.element("h2", heading);
        page.raw("<ul>\n");
        lines.forEach(line -> page.element("li", line));
        page.raw("</ul>\n</section>\n");
    }
}
