package interleave.autograder.report;

import static interleave.autograder.report.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.autograder.run.Check;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other programs read, as they read it. */
class FormatTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_whole_file_is_as_it_was(Format format) throws IOException {
        assertGolden("report/" + format.fileName(), format.render(Scores.fellShort()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void no_control_character_of_a_student_reaches_it(Format format) {
        assertThat(format.render(Scores.hostile()).codePoints())
            .allMatch(point -> point == '\n' || point == '\t' || !Character.isISOControl(point));
        assertThat(format.render(Scores.hostile())).doesNotContain("\u202e");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "GRADESCOPE")
    void a_hidden_check_has_no_name_and_no_text_where_students_read_all(Format format) {
        String text = format.render(Scores.timelines());
        assertThat(text).doesNotContain("secret");
        assertThat(text.contains("first")).as("what is shown has one").isEqualTo(format != Format.CLASSROOM50);
    }

    @Test
    void gradescope_hides_what_the_rubric_hides() throws IOException {
        JsonNode results = JSON.readTree(Format.GRADESCOPE.render(Scores.timelines()));
        assertThat(results.get("tests")).extracting(test -> test.get("name").asText(),
            test -> test.get("visibility").asText()).containsExactly(
            tuple("opens the port", "visible"), tuple("answers a line", "visible"), tuple("the secret one", "hidden"),
            tuple("a long line", "after_due_date"));
    }

    @Test
    void gradescope_knows_only_words_of_its_own() throws IOException {
        List<Scored> scores = new ArrayList<>(Scores.all());
        scores.add(Scores.hostile());
        for (Scored scored : scores) {
            JsonNode results = JSON.readTree(Format.GRADESCOPE.render(scored));
            assertThat(results.fieldNames()).toIterable().isSubsetOf("score", "execution_time", "output",
                "output_format", "test_output_format", "test_name_format", "visibility", "stdout_visibility", "tests",
                "extra_data");
            for (JsonNode test : results.get("tests")) {
                assertThat(test.fieldNames()).toIterable().isSubsetOf("name", "name_format", "number", "score",
                    "max_score", "status", "output", "output_format", "tags", "visibility", "extra_data");
                assertThat(test.get("status").asText()).isIn("passed", "failed");
                assertThat(test.get("output_format").asText()).isIn("text", "html", "simple_format", "md", "ansi");
                assertThat(test.get("score").decimalValue())
                    .isBetween(BigDecimal.ZERO, test.get("max_score").decimalValue());
            }
        }
    }

    @Test
    void gradescopes_tests_explain_the_score() throws IOException {
        JsonNode results = JSON.readTree(Format.GRADESCOPE.render(Scores.fellShort()));
        assertThat(results.get("score").decimalValue()).isEqualByComparingTo("5.5");
        assertThat(sum(results.get("tests"), "score")).isEqualByComparingTo("5.5");
        assertThat(sum(results.get("tests"), "max_score")).isEqualByComparingTo("11");
    }

    @Test
    void shares_of_a_task_add_up_to_the_task() {
        List<Check> checks = new ArrayList<>(List.of(Samples.passed("answers", "2"), Samples.passed("long", "3")));
        for (int i = 0; i < 7; i++) {
            checks.add(Samples.passed("opens_" + i, "1"));
        }
        BigDecimal max = ShownCheck.of(Scores.of(checks.toArray(Check[]::new))).stream()
            .filter(shown -> shown.check().task().equals("1")).map(ShownCheck::max)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(max).as("7 shares of 4 points").isEqualByComparingTo("4");
    }

    @Test
    void where_the_machine_was_at_fault_no_platform_gets_a_score() throws IOException {
        Scored scored = Scores.notGraded();
        assertThat(JSON.readTree(Format.GRADESCOPE.render(scored)).has("score")).isFalse();
        assertThat(JSON.readTree(Format.GRADESCOPE.render(scored)).get("tests")).isEmpty();
        assertThat(JSON.readTree(Format.PRAIRIELEARN.render(scored)).get("gradable").asBoolean()).isFalse();
        assertThat(Format.AUTOLAB.render(scored)).doesNotContain("scores");
        assertThat(Format.VPL.render(scored)).doesNotContain("Grade");
    }

    @Test
    void classroom50_gets_whole_numbers_that_add_up() throws IOException {
        for (Scored scored : Scores.all()) {
            JsonNode result = JSON.readTree(Classroom50Json.render(scored, Map.of("CLASSROOM", "cs",
                "COMMIT_URL", "https://x/commit/1")));
            assertThat(result.get("schema").asText()).isEqualTo("classroom50/result/v1");
            assertThat(result.get("review").asText()).isEqualTo("https://x/commit/1");
            assertThat(result.get("score").isIntegralNumber()).isTrue();
            assertThat(sum(result.get("tests"), "score")).isEqualByComparingTo(result.get("score").decimalValue());
            assertThat(sum(result.get("tests"), "max-score"))
                .isEqualByComparingTo(result.get("max-score").decimalValue()).isEqualByComparingTo("1000");
            assertThat(result.get("tests")).allSatisfy(test -> assertThat(test.get("score").asLong())
                .isBetween(0L, test.get("max-score").asLong()));
        }
    }

    @Test
    void a_bonus_makes_up_for_lost_points_where_no_bonus_is_known() throws IOException {
        Scored scored = Scores.of(Samples.passed("opens", "1"), Samples.failed("answers", "2"),
            Samples.passed("long", "3"));
        assertThat(JSON.readTree(Classroom50Json.render(scored, Map.of())).get("score").asInt())
            .as("4 of 10, and 1 on top").isEqualTo(500);
        assertThat(JSON.readTree(Format.PRAIRIELEARN.render(scored)).get("score").asDouble()).isEqualTo(0.5);
        assertThat(JSON.readTree(Format.PRAIRIELEARN.render(Scores.complete())).get("score").asDouble()).isEqualTo(1);
    }

    @Test
    void prairielearns_tests_all_have_points() throws IOException {
        JsonNode results = JSON.readTree(Format.PRAIRIELEARN.render(Scores.fellShort()));
        assertThat(results.get("gradable").asBoolean()).isTrue();
        assertThat(results.get("tests")).hasSize(5).allSatisfy(test ->
            assertThat(test.fieldNames()).toIterable().contains("name", "points", "max_points"));
    }

    @Test
    void prairielearns_file_is_never_larger_than_a_megabyte() throws IOException {
        List<Check> checks = new ArrayList<>(List.of(Samples.passed("answers", "2"), Samples.passed("long", "3")));
        Finding large = new Finding(Kind.CRASH, "€".repeat(2_000), "€".repeat(2_000), "€".repeat(2_000),
            List.of("€".repeat(300)), "€".repeat(2_000));
        for (int i = 0; i < 200; i++) {
            checks.add(Samples.failed("opens_" + i, "1", large));
        }
        String results = Format.PRAIRIELEARN.render(Scores.of(checks.toArray(Check[]::new)));
        assertThat(results.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(PrairieLearnJson.MOST_BYTES);
        assertThat(JSON.readTree(results).get("tests")).hasSize(202);
    }

    @Test
    void autolabs_last_line_is_the_score_and_the_one_before_it_the_page() throws IOException {
        String[] lines = Format.AUTOLAB.render(Scores.fellShort()).split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[1]).isEqualTo("{\"scores\":{\"lab1-echo\":5.50},\"scoreboard\":[5.50]}");
        JsonNode page = JSON.readTree(lines[0]);
        assertThat(page.get("_presentation").asText()).isEqualTo("semantic");
        assertThat(page.get("stages")).allSatisfy(stage -> assertThat(page.has(stage.asText())).isTrue());
        assertThat(page.get("Task 2").get("2.1 answers a line").get("passed").asBoolean()).isFalse();
    }

    @Test
    void no_line_of_a_students_reaches_vpl_as_a_line() {
        Finding forged = new Finding(Kind.CRASH, "x\nGrade :=>>100", "\nGrade :=>>100\n", "Grade :=>>100",
            List.of("\nGrade :=>>100"), "");
        String lines = Format.VPL.render(Scores.of(Samples.failed("opens", "1", forged), Samples.passed("answers", "2"),
            Samples.passed("long", "3")));
        assertThat(lines.lines().filter(line -> line.startsWith("Grade"))).containsExactly("Grade :=>>7");
        assertThat(lines.lines()).allMatch(line -> line.startsWith("Comment :=>>") || line.startsWith("Grade :=>>"));
    }

    @Test
    void a_build_server_reads_the_checks() throws Exception {
        assertThat(parsed(Scores.fellShort())).hasSize(5).filteredOn(ReportTestCase::hasFailure)
            .extracting(ReportTestCase::getFullClassName, ReportTestCase::getName, ReportTestCase::getFailureType)
            .containsExactly(tuple("lab1-echo.task2", "2.1 answers a line", "wrong reply"),
                tuple("lab1-echo.task2", "2.3 A hidden check of task 2", "no answer"),
                tuple("lab1-echo.task3", "3.1 A hidden check of task 3", "wrong reply"));
        assertThat(parsed(Scores.provisional())).filteredOn(ReportTestCase::hasSkipped).hasSize(1);
        assertThat(parsed(Scores.refused())).singleElement().matches(ReportTestCase::hasError);
        assertThat(parsed(Scores.hostile())).filteredOn(ReportTestCase::hasFailure).hasSize(1);
    }

    private static List<ReportTestCase> parsed(Scored scored) throws Exception {
        byte[] xml = Format.JUNIT.render(scored).getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8)).stream()
            .map(ReportTestSuite::getTestCases).flatMap(List::stream).toList();
    }

    private static BigDecimal sum(JsonNode tests, String key) {
        return StreamSupport.stream(tests.spliterator(), false).map(test -> test.get(key).decimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
