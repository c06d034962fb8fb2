package interleave.autograder.report;

import static interleave.autograder.score.Samples.failed;
import static interleave.autograder.score.Samples.passed;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.report.Feedback.Explained;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedbackTest {
    private static final Finding SECRET = new Finding(Kind.WRONG_REPLY, "secret action", "secret expected",
            "secret got", List.of("secret evidence"), "secret cause").withTimeline(Samples.timeline("secret step"));

    @Test
    void a_hidden_check_shows_its_task_and_kind_and_nothing_else() {
        Feedback feedback = Feedback.of(hidden());
        assertThat(feedback.failed()).extracting(Explained::title).containsExactly(
                "A hidden check of task 2 did not pass", "A hidden check of task 3 did not pass");
        assertThat(feedback.failed()).extracting(Explained::about).containsOnly("wrong reply");
        assertThat(feedback.toString()).doesNotContainIgnoringCase("secret")
                .doesNotContain("client-1", "Bank.java", "timeline-");
        assertThat(feedback.steps()).isEmpty();
    }

    @Test
    void what_a_human_gave_is_told_with_the_comment() {
        Feedback feedback = Feedback.of(Scores.marked("<b>well</b> argued"));
        assertThat(feedback.marks()).containsExactly("Task 1: 3 points in place of 4: <b>well</b> argued",
                "Task 2: 5 of 6 points: <b>well</b> argued");
        assertThat(feedback.tasks()).extracting(Feedback.TaskRow::remark)
                .containsExactly("changed by hand", "marked by hand", "not marked yet");
        assertThat(feedback.summary()).contains("Handed in 1 day late: 1 point less.",
                "To be marked by a human, and without points until then: task 3.",
                "The sum of the points is rounded to 0.5.");
        assertThat(HtmlFeedback.render(feedback)).contains("Marked by hand", "&lt;b&gt;well").doesNotContain("<b>");
        assertThat(MarkdownFeedback.render(feedback)).contains("## Marked by hand", "\\<b>well");
    }

    @Test
    void a_hidden_check_that_passed_is_only_counted() {
        Feedback feedback = Feedback.of(Scores.complete());
        assertThat(feedback.passed()).contains("1 hidden check of task 2", "1 hidden check of task 3");
        assertThat(feedback.toString()).doesNotContain("the secret one");
    }

    @Test
    void the_instructors_file_has_hidden_checks_with_their_visibility() {
        assertThat(ResultJson.render(hidden())).contains("secret action", "\"what\": \"secret step\"",
                "\"visibility\": \"never\"", "\"visibility\": \"after-deadline\"");
    }

    @Test
    void what_the_machine_could_not_decide_is_not_blamed_on_the_student() {
        Feedback feedback = Feedback.of(Scores.provisional());
        assertThat(feedback.failed()).isEmpty();
        assertThat(feedback.open()).hasSize(1);
        assertThat(feedback.summary()).anySatisfy(line -> assertThat(line).contains("the machine, not you"));
    }

    @Test
    void a_run_that_the_machine_broke_shows_no_points() {
        assertThat(Feedback.of(Scores.notGraded()).points()).isEqualTo("no points yet");
    }

    @Test
    void isolation_and_environment_are_at_the_end_of_every_report() {
        for (Scored scored : Scores.all()) {
            Feedback feedback = Feedback.of(scored);
            assertThat(MarkdownFeedback.render(feedback)).endsWith("""
                    - Isolation: namespaces: no network, no files
                    - Environment: JDK 17, Linux x86_64
                    """);
            assertThat(HtmlFeedback.render(feedback)).endsWith("""
                    <li>Isolation: namespaces: no network, no files</li>
                    <li>Environment: JDK 17, Linux x86_64</li>
                    </ul>
                    </section>
                    </main>
                    </body>
                    </html>
                    """);
        }
    }

    @Test
    void a_finding_without_end_is_cut() {
        String longest = "x".repeat(1_000_000);
        Finding endless = new Finding(Kind.CRASH, longest, longest, longest,
                Collections.nCopies(10_000, "y".repeat(1_000)), longest);
        Scored scored = Scores.of(failed("opens", "1", endless), passed("answers", "2"), passed("long", "3"));
        Feedback feedback = Feedback.of(scored);
        assertThat(MarkdownFeedback.render(feedback)).hasSizeLessThan(40_000)
                .contains("more characters", "(9920 more lines)");
        assertThat(HtmlFeedback.render(feedback)).hasSizeLessThan(40_000);
    }

    @Test
    void a_timeline_without_end_is_cut() {
        String longest = "x".repeat(100_000);
        Timeline endless = new Timeline(longest, longest, Collections.nCopies(5_000, longest),
                IntStream.range(0, 5_000)
                        .mapToObj(lane -> new Row(lane, Mark.STEP, longest, longest, longest)).toList(),
                longest, longest);
        Finding finding = Samples.finding(Kind.LOST_UPDATE).withTimeline(endless);
        Scored scored = Scores.of(failed("opens", "1", finding), passed("answers", "2"), passed("long", "3"));
        Feedback feedback = Feedback.of(scored);
        assertThat(MarkdownFeedback.render(feedback)).hasSizeLessThan(400_000)
                .contains("\n200  ", "… (4800 more steps)").doesNotContain("\n201  ");
        assertThat(feedback.steps().get(0).timeline().html()).hasSizeLessThan(400_000);
        assertThat(ResultJson.render(scored)).hasSizeLessThan(400_000);
    }

    private static Scored hidden() {
        return Scores.of(passed("opens", "1"), failed("the_secret_one", "2", SECRET),
                failed("the_secret_of_long_lines", "3", SECRET));
    }
}
