package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.GREETING;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import org.junit.jupiter.api.Test;

/** Task 5 (bonus): lines that are too long. Each test needs the refusal, so none passes without it. */
class LongLinesSuite {

    private static final int LIMIT = 5120;
    private static final String TOO_LONG = "Line too long (limit 5120 bytes)";

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "A line of exactly 5120 bytes is not too long, one of 5121 is.")
    void the_limit_itself_is_not_too_long() {
        try (Server server = GREETING.open()) {
            Peer client = GREETING.join(server);
            client.send("x".repeat(LIMIT + 1)).expect(TOO_LONG);
            GREETING.talk(client, "x".repeat(LIMIT), "x".repeat(LIMIT - 1));
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "The end of the line is not counted, and a \\r before it belongs to the end.")
    void the_line_end_is_not_counted() {
        try (Server server = GREETING.open()) {
            Peer client = GREETING.join(server);
            client.send("x".repeat(LIMIT) + "\r").expect(GREETING.replies("x".repeat(LIMIT)));
            client.send("x".repeat(LIMIT + 1) + "\r").expect(TOO_LONG);
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "The limit counts bytes of UTF-8, not characters: š has two, an emoji has four of them.")
    void bytes_are_counted_not_characters() {
        try (Server server = GREETING.open()) {
            Peer client = GREETING.join(server);
            client.send("š".repeat(LIMIT / 2 + 1)).expect(TOO_LONG);
            client.send("😀".repeat(LIMIT / 4 + 1)).expect(TOO_LONG);
            GREETING.talk(client, "š".repeat(LIMIT / 2), "😀".repeat(LIMIT / 4));
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "The bytes are those of the line as it was sent: its upper case may have more or fewer.")
    void the_line_as_it_was_sent_is_counted() {
        try (Server server = GREETING.open()) {
            Peer client = GREETING.join(server);
            // The upper case of ı is I, one byte instead of two; that of ΐ has six bytes instead of two.
            client.send("ı".repeat(LIMIT / 2 + 1)).expect(TOO_LONG);
            GREETING.talk(client, "ΐ".repeat(LIMIT / 2));
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "After a long line the connection lives: read up to the end of that line, answer once, go "
            + "on.")
    void the_connection_lives_after_long_lines() {
        try (Server server = GREETING.open()) {
            Peer client = GREETING.join(server);
            for (int round = 0; round < 3; round++) {
                client.send("long ".repeat(4_000)).expect(TOO_LONG);
                GREETING.talk(client, "short");
            }
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2"},
        cause = "A line may have a mebibyte and is refused like any other long line.")
    void a_line_of_a_mebibyte_is_refused() {
        try (Server server = GREETING.open()) {
            Peer client = GREETING.join(server);
            client.send("x".repeat(1 << 20)).expect(TOO_LONG);
            GREETING.talk(client, "short");
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2", "E2"},
        cause = "The answer comes once the long line is complete, not as soon as it is over the limit.")
    void a_long_line_is_refused_once_it_is_complete() {
        try (Server server = GREETING.open()) {
            Peer client = GREETING.join(server).sendPart("x".repeat(3 * LIMIT));
            server.stage().settle();
            client.expectNothingYet().send("the rest").expect(TOO_LONG);
            GREETING.talk(client, "short");
        }
    }

    @Test
    @Checks(task = "5", sentences = {"N2", "E2"},
        cause = "What comes after a long line in the same read is the next line.")
    void lines_around_a_long_one_are_greeted() {
        try (Server server = GREETING.open()) {
            GREETING.join(server).sendLines("one", "x".repeat(2 * LIMIT), "three")
                .expect("Hello ONE", TOO_LONG, "Hello THREE");
        }
    }
}
