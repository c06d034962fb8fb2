package interleave.autograder.report;

import static interleave.autograder.report.Markdown.fenced;
import static interleave.autograder.report.Markdown.inline;

import interleave.autograder.report.Feedback.Explained;
import interleave.autograder.report.Feedback.TaskRow;
import interleave.autograder.report.Feedback.Told;
import java.util.List;

/** A feedback as {@code feedback.md}. */
final class MarkdownFeedback {
    private final StringBuilder page = new StringBuilder();

    private MarkdownFeedback() { }

    static String render(Feedback feedback) {
        MarkdownFeedback markdown = new MarkdownFeedback();
        markdown.head(feedback);
        feedback.refusal().ifPresent(markdown::refusal);
        markdown.explained("What did not pass", feedback.failed());
        markdown.explained("What the machine could not decide", feedback.open());
        markdown.lines("What passed", feedback.passed());
        markdown.lines("Marked by hand", feedback.marks());
        markdown.lines("Notes", feedback.notes());
        markdown.lines("How this was graded", List.of("Isolation: " + feedback.isolation(),
                "Environment: " + feedback.environment()));
        return markdown.page.toString();
    }

    private void head(Feedback feedback) {
        page.append("# ").append(inline(feedback.lab())).append("\n\n");
        page.append("**").append(inline(feedback.points())).append("** for ")
                .append(inline(feedback.student())).append('\n');
        for (String sentence : feedback.summary()) {
            page.append('\n').append(inline(sentence)).append('\n');
        }
        page.append("\n| task | title | points | of | remark |\n|---|---|---:|---:|---|\n");
        feedback.tasks().forEach(this::row);
    }

    private void row(TaskRow row) {
        page.append("| ").append(String.join(" | ", inline(row.task()), inline(row.title()), row.points(),
                row.max(), row.remark())).append(" |\n");
    }

    private void refusal(Explained refusal) {
        section(refusal.title());
        page.append('\n').append(inline(refusal.about())).append('\n');
        refusal.told().ifPresent(this::told);
    }

    private void explained(String heading, List<Explained> checks) {
        if (checks.isEmpty()) {
            return;
        }
        section(heading);
        for (Explained check : checks) {
            page.append("\n### ").append(inline(check.title())).append("\n\n");
            page.append(inline(check.about())).append('\n');
            check.told().ifPresent(this::told);
        }
    }

    private void told(Told told) {
        part("What was done", told.action());
        part("Expected", told.expected());
        part("Got", told.got());
        part("Evidence", told.evidence());
        if (!told.cause().isBlank()) {
            page.append("\n**Likely cause:** ").append(inline(told.cause())).append('\n');
        }
        told.steps().ifPresent(steps -> {
            part("What happened, step by step", steps.text());
            part("Replay", steps.replay());
        });
    }

    private void part(String label, String text) {
        if (!text.isBlank()) {
            page.append("\n**").append(label).append(":**\n\n").append(fenced(text));
        }
    }

    private void lines(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        section(heading);
        page.append('\n');
        lines.forEach(line -> page.append("- ").append(inline(line)).append('\n'));
    }

    private void section(String heading) {
        page.append("\n## ").append(heading).append('\n');
    }
}
