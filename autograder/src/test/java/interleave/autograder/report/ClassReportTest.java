package interleave.autograder.report;

import static interleave.autograder.report.Golden.assertGolden;
import static interleave.autograder.score.Samples.failed;
import static interleave.autograder.score.Samples.finding;
import static interleave.autograder.score.Samples.passed;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scoring;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class as a page, for whoever teaches it. */
class ClassReportTest {

    @TempDir
    private Path folder;

    @Test
    void class_html() throws IOException {
        List<Scored> scores = new ArrayList<>(Scores.all());
        scores.addAll(List.of(lost("Niklaus Wirth"), lost("Tony Hoare")));
        assertGolden("report/class.html", page(scores, false));
    }

    @Test
    void class_html_of_hostile_texts() throws IOException {
        String page = page(List.of(Scores.hostile(), Scores.complete()), false);
        assertGolden("report/hostile-class.html", page);
        assertThat(Pattern.compile("<script>").matcher(page).results()).as("our own script alone").hasSize(1);
        assertThat(page).doesNotContain("\u001b", "\u202e").doesNotContain("javascript:alert(1)\"");
    }

    @Test
    void a_mistake_is_told_with_how_many_made_it_and_with_the_timeline_of_one() throws IOException {
        String page = page(List.of(lost("Niklaus Wirth"), Scores.complete(), lost("Tony Hoare")), false);
        assertThat(page).contains("<strong>2 of 3</strong>: lost update (sentence E1)")
            .contains("<a href=\"Niklaus_Wirth/lab1-echo/feedback.html\">Niklaus Wirth</a>")
            .contains("How it shows: Niklaus Wirth").contains("two deposits left one");
    }

    @Test
    void without_names_nobody_is_told_and_everybody_keeps_a_pseudonym() throws IOException {
        List<Scored> few = List.of(Scores.complete(), Scores.fellShort(), lost("Niklaus Wirth"));
        String first = page(few, true);
        String names = Files.readString(folder.resolve("pseudonyms.json"));
        assertThat(first).doesNotContain("Ada", "Lovelace", "Hopper", "Wirth", "feedback.html").contains("Student 00");

        List<Scored> more = new ArrayList<>(few);
        more.add(0, Scores.provisional());
        page(more, true);

        List<String> before = names.lines().map(line -> line.replace(",", "")).filter(line -> line.contains(":"))
            .toList();
        assertThat(Files.readString(folder.resolve("pseudonyms.json")).replace(",", "")).contains(before)
            .contains("Edsger Dijkstra");
        assertThat(new HashSet<>(before)).hasSize(3);
    }

    @Test
    void a_browser_may_run_the_one_script_and_nothing_else() throws Exception {
        String page = page(List.of(Scores.complete()), false);
        String script = page.substring(page.indexOf("<script>") + "<script>".length(), page.indexOf("</script>"));
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
            .digest(script.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
            + hash + "'\">");
    }

    @Test
    void likeness_is_linked_once_somebody_has_looked_and_without_names_only_where_that_has_none() throws IOException {
        assertThat(page(List.of(Scores.complete()), false)).doesNotContain("Likeness");

        Files.writeString(Files.createDirectory(folder.resolve("likeness")).resolve("lab1-echo.html"), "");
        assertThat(page(List.of(Scores.complete()), false)).contains("<a href=\"likeness/lab1-echo.html\">");
        assertThat(page(List.of(Scores.complete()), true)).doesNotContain("Likeness");

        Files.writeString(folder.resolve("likeness/lab1-echo-anonymous.html"), "");
        assertThat(page(List.of(Scores.complete()), true)).contains("<a href=\"likeness/lab1-echo-anonymous.html\">");
    }

    @Test
    void a_class_without_faults_has_no_list_of_them() throws IOException {
        assertThat(page(List.of(Scores.complete()), false)).doesNotContain("What went wrong", "Not run, and why",
            "could not decide", "Checks that did not pass");
    }

    private static Scored lost(String student) {
        Finding finding = finding(Kind.LOST_UPDATE).withCause("The balance is read outside of the lock.")
            .withTimeline(Samples.timeline("two deposits left one"));
        return Scoring.score(Samples.ran(student, List.of(passed("opens_the_port", "1"),
            failed("answers_a_line", "2", finding), passed("a_long_line_is_answered", "3"))), Samples.RUBRIC);
    }

    private String page(List<Scored> scores, boolean isAnonymous) throws IOException {
        List<Handin> handins = scores.stream().map(Scored::handin).toList();
        Report report = new Report(folder, handins, Set.of());
        for (Scored scored : scores) {
            report.write(scored);
        }
        List<Scored> brief = scores.stream().map(Scored::brief).toList();
        return Files.readString(isAnonymous ? report.writeAnonymousClass(brief) : report.writeClass(brief));
    }
}
