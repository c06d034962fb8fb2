package interleave.testkit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final Timeline LOST = new Timeline("Lost update: both deposits = 1, then balance = 1.",
        "deposit(\"mary\")", List.of("client-1", "client-2"), List.of(
            new Row(0, Mark.CALL, "", "calls deposit(\"jack\")", ""),
            new Row(0, Mark.STEP, "Bank.java:14", "read  balance = 0", ""),
            new Row(0, Mark.HOLD, "", "held here", ""),
            new Row(1, Mark.CALL, "", "calls deposit(\"jack\")", ""),
            new Row(1, Mark.STEP, "Bank.java:14", "read  balance = 0", ""),
            new Row(1, Mark.STEP, "Bank.java:15", "write balance = 1", "1"),
            new Row(0, Mark.HOLD, "", "let go", ""),
            new Row(0, Mark.STEP, "Bank.java:15", "write balance = 1", "1")),
        "balance(\"jack\") = 1", "Bank-deposit-deposit-4cbea5_Bank15-write_ph5-1_3be7b2");

    @Test
    void a_lane_for_each_thread_and_time_going_down() {
        assertThat(LOST.text(80)).isEqualTo("""
            Lost update: both deposits = 1, then balance = 1.
            Before: deposit("mary")
                 client-1                             client-2
              1  calls deposit("jack")
              2  Bank.java:14  read  balance = 0
              3  ── held here ──
              4                                       calls deposit("jack")
              5                                       Bank.java:14  read  balance = 0
              6                                       Bank.java:15  write balance = 1
                                                        → 1
              7  ── let go ──
              8  Bank.java:15  write balance = 1
                   → 1
            After: balance("jack") = 1""");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120})
    void no_line_is_wider_than_asked_for(int width) {
        assertThat(LOST.text(width).lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void many_threads_in_few_columns_stand_one_below_the_other_with_their_names() {
        Timeline five = new Timeline("Five.", "", List.of("client-1", "client-2", "client-3", "client-4", "thread-1"),
            List.of(new Row(4, Mark.STEP, "A.java:1", "read  n = 0", "")), "", "key");
        assertThat(five.text(80)).isEqualTo("Five.\n  1  thread-1  A.java:1  read  n = 0");
    }

    @Test
    void a_finding_shows_its_timeline_and_how_to_replay_it() {
        Finding finding = new Finding(Kind.LOST_UPDATE, "a", "b", "c", List.of(), "d").withTimeline(LOST);
        assertThat(finding.text()).contains("\n\n  Lost update: both deposits = 1").endsWith(
            "\n  Replay: mvn test -Dreplay=Bank-deposit-deposit-4cbea5_Bank15-write_ph5-1_3be7b2");
    }
}
