package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultJsonTest {

    @Test
    void two_runs_differ_in_the_last_object_only() {
        String first = ResultJson.render(run(40_001, 12, 1));
        String second = ResultJson.render(run(50_002, 99, 3));
        assertThat(first).isNotEqualTo(second);
        assertThat(upToTimes(first)).isEqualTo(upToTimes(second));
    }

    @Test
    void the_times_are_the_last_key() throws Exception {
        JsonNode result = new ObjectMapper().readTree(ResultJson.render(Scores.fellShort()));
        List<String> keys = new ArrayList<>();
        result.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).first().isEqualTo("schema");
        assertThat(keys).last().isEqualTo("times");
    }

    @Test
    void points_are_plain_numbers_with_two_decimals() {
        assertThat(ResultJson.render(Scores.complete()))
                .contains("\"points\": 10.00,", "\"max\": 10.00,", "\"bonus\": 1.00,");
    }

    @Test
    void no_control_character_of_a_student_reaches_the_file() {
        String json = ResultJson.render(Scores.hostile());
        assertThat(json.codePoints()).allMatch(point -> point == '\n' || !Character.isISOControl(point));
        assertThat(json).doesNotContain("\\u001b", "\u202e").contains("␛[31m");
    }

    @Test
    void a_timeline_is_an_object_with_a_row_for_each_step() throws Exception {
        JsonNode finding = new ObjectMapper().readTree(ResultJson.render(Scores.timelines()))
                .at("/tasks/0/checks/0/finding");
        JsonNode timeline = finding.get("timeline");
        assertThat(timeline.get("lanes")).hasToString("[\"client-1\",\"client-2\"]");
        assertThat(timeline.at("/rows/1")).hasToString("{\"lane\":1,\"mark\":\"step\",\"place\":\"Bank.java:14\","
                + "\"what\":\"first\",\"result\":\"1\"}");
        assertThat(List.of("sentence", "before", "after", "replay"))
                .allSatisfy(key -> assertThat(timeline.get(key).asText()).isEqualTo("first"));
    }

    @Test
    void where_there_is_no_timeline_there_is_no_key_for_one() {
        assertThat(ResultJson.render(Scores.fellShort())).doesNotContain("timeline");
    }

    @Test
    void a_timeline_tells_nothing_that_differs_between_runs() {
        Finding finding = Samples.finding(Kind.LOST_UPDATE).withTimeline(Samples.timeline("lab3.Account@1b2c3d4"));
        assertThat(ResultJson.render(Scores.of(Samples.failed("opens", "1", finding), Samples.passed("answers", "2"),
                Samples.passed("long", "3")))).contains("\"what\": \"lab3.Account@<id>\"").doesNotContain("1b2c3d4");
    }

    private static Scored run(int port, long millis, int attempts) {
        Finding finding = new Finding(Kind.CRASH, "connected to 127.0.0.1:" + port, "OK...", "nothing",
                List.of("lab1.Handler@" + Integer.toHexString(0x1000000 + port)), "");
        return Scores.of(timed("opens", "1", Optional.of(finding), millis, attempts),
                timed("answers", "2", Optional.empty(), millis, attempts),
                timed("long", "3", Optional.empty(), millis, attempts));
    }

    private static Check timed(String name, String task, Optional<Finding> finding, long millis,
                               int attempts) {
        return new Check("EchoServerSuite." + name, name, task, List.of("E1"),
                finding.isPresent() ? Status.FAILED : Status.PASSED, finding, attempts, millis);
    }

    private static String upToTimes(String json) {
        return json.substring(0, json.indexOf("\"times\""));
    }
}
