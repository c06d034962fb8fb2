package interleave.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Student;
import interleave.testkit.verdict.CheckFailed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client of the test's says when it does not get what it expects. */
class PeerTest {

    private static final String ECHO = "reply(out, \"OK...\" + line);";

    @Test
    @Checks(task = "1", sentences = "E1", cause = "You forgot the prefix.")
    void a_wrong_reply_tells_action_expectation_reply_and_the_tests_likely_cause() {
        String text = failureAt("reply(out, line);", server -> server.connect().send("hello").expect("OK...hello"));
        assertThat(text).isEqualTo("""
            wrong reply: client-1 sent "hello"
              expected: "OK...hello"
              got:      "hello"
              likely:   You forgot the prefix.""");
    }

    @Test
    void no_reply_tells_what_the_server_does_instead() {
        assertThat(failureAt("", server -> server.connect().send("hello").expect("OK...hello"))).matches("""
            no answer: client-1 sent "hello"
              expected: "OK...hello"
              got:      nothing
              evidence: "server" waits for bytes from a socket, at LineServer.java:\\d+""");
    }

    @Test
    void an_earlier_exchange_is_evidence() {
        String text = failureAt(ECHO, server -> server.connect().send("a").expect("OK...a").send("b").expect("c"));
        assertThat(text).contains("evidence: before that it sent \"a\", then it received \"OK...a\"");
    }

    @Test
    void half_a_reply_is_told_as_such() {
        String text = failureAt("out.write(79); out.flush();",
            server -> server.connect().send("hello").expect("OK...hello"));
        assertThat(text).contains("got:      only \"O\" without a line end, then nothing");
    }

    @Test
    void a_reply_that_comes_too_early_is_told() {
        try (Stage stage = Stage.open(Student.servesLines(ECHO)); Server server = stage.serve("LineServer")) {
            Peer peer = server.connect().sendLines("hello");
            stage.settle();
            CheckFailed failed = catchThrowableOfType(CheckFailed.class, peer::expectNothingYet);
            assertThat(failed).hasMessageContaining("expected: nothing yet")
                .hasMessageContaining("got:      \"OK...hello\\n\"");
        }
    }

    @Test
    void the_end_of_the_connection_is_no_line() {
        String text = failureAt("throw new IOException();",
            server -> server.connect().send("hello").expect("OK...hello"));
        assertThat(text).contains("got:      the end of the connection");
    }

    @Test
    void a_line_where_the_end_should_be_is_told() {
        String text = failureAt(ECHO, server -> server.connect().send("hello").closeSending().expectEnd());
        assertThat(text).contains("expected: the end of the connection").contains("got:      \"OK...hello\"");
    }

    @Test
    void lines_parts_ends_and_resets_arrive_as_they_were_sent() {
        try (Stage stage = Stage.open(Student.servesLines(ECHO)); Server server = stage.serve("LineServer")) {
            Peer peer = server.connect();
            peer.sendLines("a", "", " b ").expect("OK...a", "OK...", "OK... b ");
            peer.sendPart("ha");
            stage.settle();
            peer.expectNothingYet().sendPart("lf\r\n").expect("OK...half");
            peer.closeSending().expectEnd();
            server.connect().reset();
            server.connect().send("ěšč").expect("OK...ěšč").close();
        }
    }

    @Test
    void a_server_that_does_not_read_stops_a_flood() {
        String never = "synchronized (this) { try { wait(); } catch (InterruptedException ended) { } }";
        try (Stage stage = Stage.open(Student.servesLines(never)); Server server = stage.serve("LineServer")) {
            int sent = server.connect().floodWithoutReading("x".repeat(1000), 64 << 20);
            assertThat(sent).isLessThan(64 << 20);
        }
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory_of_the_test() {
        String endless = "while (true) { out.write(\"OK...\".repeat(20_000).getBytes()); }";
        assertThat(failureAt(endless, server -> server.connect().send("hello").expect("OK...hello"))).isEqualTo("""
            wrong reply: client-1 sent "hello"
              expected: "OK...hello"
              got:      a line that begins "OK...OK...OK...OK...OK...OK...OK...OK...OK...OK...OK...OK..." and
                        has no end within 4 MB""");
    }

    @Test
    void lines_without_end_do_not_keep_a_test_that_passes_over_them() {
        String endless = "while (true) { out.write(\"more\\n\".repeat(20_000).getBytes()); }";
        assertThat(failureAt(endless, server -> {
            Peer client = server.connect().send("hello");
            while (!client.nextLine().equals("the last one")) {
                // Comes at last, says a test that knows no hostile servers.
            }
        })).contains("wrong reply").contains("got:      lines, and lines, without end");
        assertThat(failureAt(endless, server -> server.connect().send("hello").expectClosed()))
            .contains("the connection stays open");
    }

    @Test
    void a_refused_connection_is_told() {
        try (Stage stage = Stage.open(Student.servesLines(ECHO)); Server server = stage.serve("LineServer")) {
            server.shutDown();
            server.awaitRunReturned();
            server.expectRefused();
            server.expectNothingLeft();
            assertThat(failure(server::connect)).contains("expected: a connection").contains("got:      none: ");
        }
    }

    private interface Use {
        void use(Server server);
    }

    private static String failureAt(String perLine, Use use) {
        try (Stage stage = Stage.open(Student.servesLines(perLine)); Server server = stage.serve("LineServer")) {
            return failure(() -> use.use(server));
        }
    }

    private static String failure(ThrowingCallable code) {
        return catchThrowableOfType(CheckFailed.class, code).getMessage();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_536, Integer.MAX_VALUE})
    void a_port_that_is_none_is_a_wrong_reply(int port) {
        assertThatThrownBy(() -> Peer.isRefused(port)).isInstanceOf(CheckFailed.class)
            .hasMessageContaining("a number from 1 to 65535");
    }
}
