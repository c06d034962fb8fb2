package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteadyTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "connected to 127.0.0.1:50237; connected to 127.0.0.1:<port>",
        "localhost:8080 refused; localhost:<port> refused",
        "[::1]:8080; [::1]:<port>",
        "[addr=/127.0.0.1,port=41234,localport=9]; [addr=/127.0.0.1,port=<port>,localport=<port>]",
        "listening on port 4711; listening on port <port>",
        "lab1.Handler@1b2c3d4 ended; lab1.Handler@<id> ended",
        "[B@1b2c3d4; [B@<id>",
        "lab2.Server$$Lambda$30/0x00007f98b300ec00@1b2c3d4 rejected; lab2.Server$$Lambda@<id> rejected",
        "lab2.Server$$Lambda/0x00007f98b300ec00@1b2c3d4 rejected; lab2.Server$$Lambda@<id> rejected",
        "at 2026-09-01T10:00:00.123Z; at <instant>",
        "no file /tmp/stage-123/x.txt; no file <path>",
        "the balance was 66; the balance was 66",
        "12:30 and ada@example.org; 12:30 and ada@example.org"})
    void what_differs_between_runs_is_masked(String text, String steady) {
        assertThat(Steady.text(text)).isEqualTo(steady);
    }
}
