package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Handin;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import interleave.autograder.report.Results.Stored;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scoring;
import interleave.autograder.score.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was stored is what was scored. */
class ResultsTest {

    @TempDir
    private Path folder;

    @Test
    void a_score_is_read_as_it_was_written() {
        List<Scored> scores = new ArrayList<>(Scores.all());
        scores.addAll(List.of(Scores.timelines(), Scores.marked("well argued"), team()));
        assertThat(scores).allSatisfy(scored ->
            assertThat(ResultReader.read(ResultJson.render(scored))).isEqualTo(scored));
    }

    @Test
    void names_and_titles_that_look_like_ports_are_read_as_they_were_written() {
        Check check = new Check("S.two_servers", "two servers on port 0 have two ports", "1", List.of("A3"),
            Check.Status.PASSED, Optional.empty(), 1, 12);
        Ran ran = Samples.ran("ada@decade.org", List.of(check, Samples.passed("b", "2"), Samples.passed("c", "3")));
        Scored scored = Scoring.score(ran, Samples.RUBRIC);
        assertThat(ResultReader.read(ResultJson.render(scored))).isEqualTo(scored);
    }

    @Test
    void the_same_rubric_gives_the_same_score_again() {
        for (Scored scored : Scores.all()) {
            Scored stored = ResultReader.read(ResultJson.render(scored));
            assertThat(Scoring.again(stored, Samples.RUBRIC, Terms.NONE)).isEqualTo(scored);
        }
    }

    @Test
    void hostile_texts_come_back_as_harmless_as_they_were_written() {
        String written = ResultJson.render(Scores.hostile());
        assertThat(ResultJson.render(ResultReader.read(written))).isEqualTo(written);
    }

    @Test
    void all_results_of_a_folder_are_found_by_lab_and_name() throws IOException {
        List<Scored> scores = List.of(Scores.refused(), Scores.complete());
        Report report = new Report(folder, scores.stream().map(Scored::handin).toList(), Set.of());
        for (Scored each : scores) {
            report.write(each);
        }
        report.writeGrades(scores);
        assertThat(Results.of(folder)).extracting(Stored::scored)
            .containsExactly(Scores.complete().brief(), Scores.refused().brief());
        assertThat(Results.in(Results.of(folder).get(0).folder())).isEqualTo(Scores.complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"schema\":\"interleave/result/2\"}", "{\"schema\":7}", "no json",
        "{\"schema\":\"interleave/result/1\",\"people\":[]}"})
    void what_is_no_result_is_told_with_its_file(String text) throws IOException {
        Path file = folder.resolve("ada/lab1-echo/result.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThatThrownBy(() -> Results.of(folder)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith(file + " ").hasMessageEndingWith(": grade again");
    }

    private static Scored team() {
        Handin handin = new Handin("Team Blue", Samples.LAB, List.of(Person.called("Ann"),
            new Person(Map.of(Id.EMAIL, "bob@x.edu", Id.MOODLE, "7"))),
            new Delivery(Optional.of(Instant.parse("2026-09-01T10:00:00.5Z")), true, 3));
        Ran ran = Samples.ran("Team Blue", List.of(Samples.passed("a", "1"), Samples.passed("b", "2"),
            Samples.passed("c", "3"), Samples.failed("of_no_task", "")));
        return Scoring.score(new Ran(handin, ran.isolation(), ran.environment(), ran.checks(), List.of("a note"),
            Optional.empty()), Samples.RUBRIC);
    }
}
