package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
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
