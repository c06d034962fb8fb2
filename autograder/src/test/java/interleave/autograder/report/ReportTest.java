package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    @Test
    void each_student_has_three_files_and_the_class_has_one() throws IOException {
        List<Scored> scores = List.of(Scores.complete(), Scores.refused());
        Report report = report(scores);
        for (Scored each : scores) {
            report.write(each);
        }
        report.writeGrades(scores);
        assertThat(files()).containsExactly(
                "Ada_Lovelace/lab1-echo/feedback.html", "Ada_Lovelace/lab1-echo/feedback.md",
                "Ada_Lovelace/lab1-echo/result.json",
                "Jose_Nandu/lab1-echo/feedback.html", "Jose_Nandu/lab1-echo/feedback.md",
                "Jose_Nandu/lab1-echo/result.json", "grades.csv");
        assertThat(Files.readString(folder.resolve("grades.csv")))
                .contains(",Ada_Lovelace/lab1-echo/feedback.html\r\n");
    }

    @Test
    void what_other_programs_want_stands_beside_the_feedback() throws IOException {
        Scored scored = Scores.complete();
        new Report(folder, List.of(scored.handin()), Set.of(Format.JUNIT)).write(scored);
        assertThat(files()).contains("Ada_Lovelace/lab1-echo/junit.xml")
            .doesNotContain("Ada_Lovelace/lab1-echo/vpl.txt");
    }

    @Test
    void a_timeline_has_a_page_of_its_own_unless_its_check_is_hidden() throws IOException {
        Scored scored = Scores.timelines();
        Path place = report(List.of(scored)).write(scored);
        assertThat(files()).containsExactly("Ada_Lovelace/lab1-echo/feedback.html",
                "Ada_Lovelace/lab1-echo/feedback.md", "Ada_Lovelace/lab1-echo/result.json",
                "Ada_Lovelace/lab1-echo/timeline-1.html", "Ada_Lovelace/lab1-echo/timeline-2.html");
        assertThat(place.resolve("timeline-1.html")).content().contains("<h1>first</h1>");
        assertThat(place.resolve("timeline-2.html")).content().contains("<h1>second</h1>");
    }

    @Test
    void only_the_instructors_file_tells_the_timeline_of_a_hidden_check() throws IOException {
        Scored scored = Scores.timelines();
        Path place = report(List.of(scored)).write(scored);
        for (String file : files()) {
            boolean tells = Files.readString(folder.resolve(file)).contains("secret");
            assertThat(tells).as(file).isEqualTo(file.endsWith("result.json"));
        }
        assertThat(place.resolve("result.json")).content().contains("\"sentence\": \"secret\"");
    }

    @Test
    void pages_of_an_earlier_run_do_not_stay() throws IOException {
        Scored before = Scores.timelines();
        Path place = report(List.of(before)).write(before);
        Files.writeString(place.resolve("timeline-notes.html"), "the instructor's own");
        Scored now = Scores.complete();
        report(List.of(now)).write(now);
        assertThat(files()).containsExactly("Ada_Lovelace/lab1-echo/feedback.html",
                "Ada_Lovelace/lab1-echo/feedback.md", "Ada_Lovelace/lab1-echo/result.json",
                "Ada_Lovelace/lab1-echo/timeline-notes.html");
    }

    @Test
    void a_name_that_climbs_stays_in_the_folder() throws IOException {
        Scored climber = Scores.complete("../../../climber");
        Path written = report(List.of(climber)).write(climber);
        assertThat(written.toRealPath()).startsWith(folder.toRealPath());
    }

    @Test
    void the_same_bytes_come_from_the_same_score() throws IOException {
        Scored scored = Scores.fellShort();
        Path place = report(List.of(scored)).write(scored);
        byte[] first = Files.readAllBytes(place.resolve("result.json"));
        report(List.of(scored)).write(scored);
        assertThat(Files.readAllBytes(place.resolve("result.json"))).isEqualTo(first);
    }

    @Test
    void the_order_of_the_submissions_does_not_change_a_folder() throws IOException {
        Scored upper = Scores.complete("ADA");
        Scored lower = Scores.complete("ada");
        assertThat(report(List.of(upper, lower)).write(lower))
                .isEqualTo(report(List.of(lower, upper)).write(lower));
    }

    @Test
    void attempts_of_a_student_have_one_folder() throws IOException {
        Scored ada = Scores.complete("ada");
        assertThat(report(List.of(ada, ada)).write(ada)).isEqualTo(report(List.of(ada)).write(ada));
    }

    private Report report(List<Scored> scores) {
        List<Handin> handins = scores.stream().map(Scored::handin).toList();
        return new Report(folder, handins, Set.of());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
