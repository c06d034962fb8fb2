package interleave.testkit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void a_finding_reads_from_the_action_to_the_likely_cause() {
        Finding finding = new Finding(Kind.NO_ANSWER, "client-2 sent \"hi\"", "\"OK...hi\"", "nothing",
            List.of("\"server\" waits for bytes from a socket, at EchoServer.java:31", "client-1 has sent nothing"),
            "You called run() instead of start(): the accept thread serves the first client itself, "
                + "and nobody else gets in.");
        assertThat(finding.text()).isEqualTo("""
            no answer: client-2 sent "hi"
              expected: "OK...hi"
              got:      nothing
              evidence: "server" waits for bytes from a socket, at EchoServer.java:31
                        client-1 has sent nothing
              likely:   You called run() instead of start(): the accept thread serves the first client itself,
                        and nobody else gets in.""");
    }

    @Property(tries = 200, seed = "1")
    void no_line_is_wider_than_100_columns(@ForAll String action, @ForAll String got) {
        Finding finding = new Finding(Kind.CRASH, Quote.of(action.repeat(9)), "a line", Quote.of(got.repeat(5)),
            List.of(), "");
        assertThat(finding.text().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Property(tries = 200, seed = "2")
    void a_quote_holds_no_control_character(@ForAll String text) {
        assertThat(Quote.of(text).chars()).noneMatch(Character::isISOControl);
    }
}
