package lab2;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 5 (bonus): GreetingServer and lines of more than 5120 bytes. */
class Task5LongLinesTest {

    private static final String TOO_LONG = "Line too long (limit 5120 bytes)";

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "A line of exactly 5120 bytes is not too long, one of 5121 is.")
    void the_limit_is_5120_bytes() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            Peer client = server.connect();
            client.send("x".repeat(5120)).expect("Hello " + "X".repeat(5120));
            client.send("x".repeat(5121)).expect(TOO_LONG);
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "The limit counts bytes of UTF-8: š has two of them.")
    void bytes_are_counted_not_characters() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            server.connect().send("š".repeat(2561)).expect(TOO_LONG);
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "After a long line the connection lives: read up to the end of that line, answer, go on.")
    void the_connection_lives_after_a_long_line() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            Peer client = server.connect();
            client.send("x".repeat(100_000)).expect(TOO_LONG);
            client.send("jack").expect("Hello JACK");
        }
    }
}
