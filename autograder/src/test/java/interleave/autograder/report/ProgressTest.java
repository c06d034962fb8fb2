package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.score.Scored;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    /** Nothing takes any time. */
    private static final InstantSource STILL = InstantSource.fixed(Instant.EPOCH);

    @Test
    void a_file_gets_one_plain_line_for_each_submission() {
        String told = told(out -> new PlainProgress(out, 12, STILL), Scores.fellShort(), Scores.notGraded());
        assertThat(told).isEqualTo("""
                [1/12] lab1-echo Grace Hopper … 5.5 of 10
                [2/12] lab1-echo Barbara Liskov … not graded
                """);
    }

    @Test
    void a_terminal_sees_what_is_under_way_until_it_is_done() {
        assertThat(told(out -> new LiveProgress(out, 2, STILL), Scores.complete())).isEqualTo(
                "\r\u001b[Kgrading lab1-echo Ada Lovelace …"
                        + "\r\u001b[K[1/2] lab1-echo Ada Lovelace … 10 + 1 of 10\n");
    }

    @Test
    void a_terminal_shows_nothing_as_under_way_once_a_run_is_stopped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Progress progress = new LiveProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), 2, STILL);
        progress.started(Scores.complete().handin());
        progress.stopped();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("…\r\u001b[K");
    }

    @Test
    void the_time_that_is_left_is_told_from_the_third_one_on_and_not_of_the_last() {
        Instant[] now = {Instant.EPOCH};
        String told = told(out -> new PlainProgress(out, 5, () -> now[0] = now[0].plusSeconds(60)),
                Scores.complete(), Scores.complete(), Scores.complete(), Scores.complete(), Scores.complete());
        assertThat(told.lines().map(line -> line.replaceAll(".*of 10(, )?", "")))
                .containsExactly("", "", "about 1 min left", "about 1 min left", "");
    }

    @ParameterizedTest
    @CsvSource({"10, less than a minute left", "90, about 3 min left", "1800, about 60 min left",
        "5400, about 3 h left"})
    void time_left_is_told_as_people_say_it(int secondsForThree, String told) {
        Instant[] now = {Instant.EPOCH};
        Pace pace = new Pace(9, () -> now[0]);
        now[0] = now[0].plusSeconds(secondsForThree);
        assertThat(pace.left(3)).isEqualTo(told);
    }

    @Test
    void a_hostile_name_stays_on_its_line() {
        String told = told(out -> new PlainProgress(out, 1, STILL), Scores.hostile());
        assertThat(told).hasLineCount(1).doesNotContain("\u001b", "\r");
        assertThat(Column.width(told.strip())).isLessThan(100);
    }

    private static String told(Function<PrintStream, Progress> progress, Scored... scores) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Progress told = progress.apply(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        for (Scored scored : scores) {
            told.started(scored.handin());
            told.finished(scored);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
