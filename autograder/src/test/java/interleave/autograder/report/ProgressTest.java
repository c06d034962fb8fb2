package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.score.Scored;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void a_file_gets_one_plain_line_for_each_submission() {
        String told = told(out -> new PlainProgress(out, 12), Scores.fellShort(), Scores.notGraded());
        assertThat(told).isEqualTo("""
                [1/12] lab1-echo Grace Hopper … 5.5 of 10
                [2/12] lab1-echo Barbara Liskov … not graded
                """);
    }

    @Test
    void a_terminal_sees_what_is_under_way_until_it_is_done() {
        assertThat(told(out -> new LiveProgress(out, 2), Scores.complete())).isEqualTo(
                "\r\u001b[Kgrading lab1-echo Ada Lovelace …"
                        + "\r\u001b[K[1/2] lab1-echo Ada Lovelace … 10 + 1 of 10\n");
    }

    @Test
    void a_hostile_name_stays_on_its_line() {
        String told = told(out -> new PlainProgress(out, 1), Scores.hostile());
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
