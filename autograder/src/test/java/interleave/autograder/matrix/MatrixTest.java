package interleave.autograder.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTest {

    private static final Cell RACE =
        new Cell("SchedulesSuite.two_deposits", List.of("B1"), Status.FAILED, "lost update", 4, 20, 20, 20);
    private static final Cell PASSED = new Cell("WireSuite.deposit", List.of("B2"), Status.PASSED, "", 0, 1, 1, 1);
    private static final Row CAUGHT =
        new Row("lab3-bank", "no-lock", "lost update", "B1", Verdict.CAUGHT, List.of(RACE, PASSED), "");
    private static final Row ACCEPTED =
        new Row("lab3-bank", "monitor", "", "", Verdict.ACCEPTED, List.of(PASSED), "");
    private static final Row ACCUSED = new Row("lab3-bank", "odd <style>", "", "", Verdict.ACCUSED,
        List.of(new Cell("WireSuite.deposit", List.of("B2"), Status.FAILED, "wrong reply", 0, 1, 1, 1)), "got <nothing>");
    private static final Row UNSTABLE = new Row("lab3-bank", "shaky", "lost update", "B1", Verdict.UNSTABLE,
        List.of(RACE.again(run(Status.PASSED, Optional.empty()), false)), "run 21 told nothing");

    private static Check run(Status status, Optional<Finding> finding) {
        return new Check(RACE.check(), "two deposits", "1", RACE.sentences(), status, finding, 1, 3);
    }

    @Test
    void a_caught_submission_is_told_with_its_check_its_schedule_and_its_runs() {
        assertThat(CAUGHT.line()).isEqualTo(
            "lab3-bank/no-lock  caught: lost update, by SchedulesSuite.two_deposits, schedule 4, 20 of 20 runs");
    }

    @Test
    void one_run_that_tells_something_else_is_counted() {
        assertThat(UNSTABLE.line()).endsWith("20 of 21 runs");
        assertThat(UNSTABLE.cells()).noneMatch(Cell::isStable);
    }

    @Test
    void a_run_that_finds_the_same_kind_in_other_words_counts_for_the_kind() {
        assertThat(inOtherWords(RACE).times()).isEqualTo("21 of 21 runs, in the same words in 20");
    }

    @Test
    void a_schedule_that_is_told_in_other_words_is_unstable_and_what_a_load_brings_is_not() {
        Cell load = new Cell(RACE.check(), RACE.sentences(), RACE.status(), RACE.kind(), 0, 1, 1, 1);
        assertThat(inOtherWords(RACE).isStable()).isFalse();
        assertThat(inOtherWords(load).isStable()).isTrue();
        assertThat(load.again(run(Status.PASSED, Optional.empty()), false).isStable()).isFalse();
    }

    private static Cell inOtherWords(Cell cell) {
        Finding other = new Finding(Kind.LOST_UPDATE, "two deposits", "2", "1", List.of("other words"), "");
        return cell.again(run(Status.FAILED, Optional.of(other)), false);
    }

    @Test
    void the_summary_counts_the_verdicts_of_each_corpus() {
        assertThat(new Matrix(17, 1, List.of(CAUGHT, UNSTABLE, ACCEPTED, ACCUSED)).summary()).isEqualTo("""
            wrong: 2 submissions: 1 caught, 1 unstable
            correct: 2 submissions: 1 accepted, 1 accused""");
    }

    @Test
    void a_matrix_is_fine_if_every_verdict_is() {
        assertThat(new Matrix(17, 1, List.of(CAUGHT, ACCEPTED)).isFine()).isTrue();
        assertThat(new Matrix(17, 1, List.of(CAUGHT, ACCUSED)).faults()).containsExactly(ACCUSED);
    }

    @Test
    void the_page_shows_what_each_check_saw_and_escapes_what_it_tells(@TempDir Path folder) throws IOException {
        new Matrix(17, 20, List.of(CAUGHT, UNSTABLE, ACCEPTED, ACCUSED)).write(folder);
        assertThat(Files.readString(folder.resolve("matrix.html")))
            .contains("<td class=\"exposing\"", "●4", "≠", "✗", "odd &lt;style&gt;", "got &lt;nothing&gt;")
            .doesNotContain("<nothing>", "odd <style>");
    }

    @Test
    void the_file_for_programs_holds_every_cell(@TempDir Path folder) throws IOException {
        new Matrix(17, 20, List.of(CAUGHT, ACCEPTED)).write(folder);
        JsonNode json = new ObjectMapper().readTree(folder.resolve("matrix.json").toFile());
        assertThat(json.get("rows").get(0).get("verdict").asText()).isEqualTo("CAUGHT");
        JsonNode cell = json.get("rows").get(0).get("cells").get(0);
        assertThat(cell.get("check").asText()).isEqualTo("SchedulesSuite.two_deposits");
        assertThat(cell.get("schedules").asInt()).isEqualTo(4);
        assertThat(cell.get("same").asInt()).isEqualTo(20);
    }
}
