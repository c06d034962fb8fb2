package interleave.autograder.report;

import static interleave.autograder.report.Golden.assertGolden;

import interleave.autograder.score.Scored;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reports as a whole, against files. */
class GoldenReportTest {

    @Test
    void feedback_md() throws IOException {
        assertGolden("report/feedback.md", MarkdownFeedback.render(Feedback.of(Scores.fellShort())));
    }

    @Test
    void feedback_md_of_a_refusal() throws IOException {
        assertGolden("report/refused.md", MarkdownFeedback.render(Feedback.of(Scores.refused())));
    }

    @Test
    void feedback_md_of_what_the_machine_could_not_decide() throws IOException {
        assertGolden("report/provisional.md", MarkdownFeedback.render(Feedback.of(Scores.provisional())));
    }

    @Test
    void feedback_md_of_hostile_texts() throws IOException {
        assertGolden("report/hostile.md", MarkdownFeedback.render(Feedback.of(Scores.hostile())));
    }

    @Test
    void feedback_md_with_timelines() throws IOException {
        assertGolden("report/timelines.md", MarkdownFeedback.render(Feedback.of(Scores.timelines())));
    }

    @Test
    void feedback_html_with_timelines() throws IOException {
        assertGolden("report/timelines.html", HtmlFeedback.render(Feedback.of(Scores.timelines())));
    }

    @Test
    void feedback_html() throws IOException {
        assertGolden("report/feedback.html", HtmlFeedback.render(Feedback.of(Scores.fellShort())));
    }

    @Test
    void feedback_html_of_hostile_texts() throws IOException {
        assertGolden("report/hostile.html", HtmlFeedback.render(Feedback.of(Scores.hostile())));
    }

    @Test
    void result_json() throws IOException {
        assertGolden("report/result.json", ResultJson.render(Scores.fellShort()));
    }

    @Test
    void grades_csv() throws IOException {
        List<Scored> scores = new ArrayList<>(Scores.all());
        scores.add(Scores.hostile());
        String csv = GradesCsv.render(scores, scored -> "student/lab1-echo/feedback.html");
        // Version control would change the line ends of the golden file; CsvTest looks at the real ones.
        assertGolden("report/grades.csv", csv.replace("\r\n", "\n"));
    }

    @Test
    void the_table() throws IOException {
        List<Scored> scores = new ArrayList<>(Scores.all());
        scores.add(Scores.hostile());
        assertGolden("report/table.txt", new Table(Ink.PLAIN).render(scores));
    }
}
