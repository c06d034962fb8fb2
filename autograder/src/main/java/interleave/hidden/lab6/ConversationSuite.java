package interleave.hidden.lab6;

import interleave.hidden.server.Conversation;
import interleave.hidden.server.Lost;
import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Task 1: when an answer comes, and how a connection ends. */
class ConversationSuite {

    private static final int MANY = 20;

    private final Service store = Store.service();
    private final Conversation conversation = new Conversation(store);

    @Test
    @Checks(task = "1", sentences = {"A2", "V2"}, cause = "Several commands arrived together and some were lost: use "
        + "one reader for the whole connection.")
    void commands_that_come_together_are_answered_in_order() {
        try (Server server = store.open()) {
            Peer client = store.join(server).sendLines("add Tea 1", "list", "add Tea 2", "hello", "delete Siomai",
                "add Bun 2.5");
            client.expect(Store.and("Tea 1"));
            Lost.amongOthers(() -> client.expect(Store.and("Tea 1")).expect(Store.THERE, Store.INVALID)
                .expect("Siopao 1.5", "Sagmaw 0.0", "Tea 1", "")
                .expect("Siopao 1.5", "Sagmaw 0.0", "Tea 1", "Bun 2.5", ""));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A2"}, cause = "You answered before the line was complete: TCP delivers bytes, "
        + "not messages; read up to the newline.")
    void half_a_line_is_not_answered() {
        conversation.waitsForTheRestOfALine();
    }

    @Test
    @Checks(task = "1", sentences = {"A2", "V2"}, cause = "You took what one read brought for a command: the price "
        + "goes on after \"1\".")
    void a_command_may_come_in_pieces() {
        try (Server server = store.open()) {
            Peer client = store.join(server);
            for (String piece : new String[] {"ad", "d Tea", " ", "1", ".5"}) {
                client.sendPart(piece);
                server.stage().settle();
                client.expectNothingYet();
            }
            client.sendPart("0\nli").expect(Store.and("Tea 1.50")).sendPart("st\n").expect(Store.and("Tea 1.50"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A2"}, cause = "Bytes were made to letters before all bytes of a letter were "
        + "there: let a Reader do it.")
    void a_letter_may_come_byte_by_byte() {
        try (Server server = store.open()) {
            Peer client = store.join(server);
            for (byte one : "add 🍜č 1\n".getBytes(StandardCharsets.UTF_8)) {
                client.sendBytes(new byte[] {one});
                server.stage().settle();
            }
            client.expect(Store.and("🍜č 1"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V1"}, cause = "When a client has closed its sending side, send what is due and "
        + "close the socket.")
    void half_close_ends_the_connection_after_the_answers() {
        conversation.endsAfterTheReplies(MANY);
        conversation.endsWithoutALine();
        conversation.endsAfterHalfALine();
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "close ends this connection: leave the loop and close the socket. "
        + "It is not answered.")
    void close_ends_the_connection() {
        try (Server server = store.open()) {
            store.join(server).send("close").expectEnd();
            store.join(server).send("add Tea 1").expect(Store.and("Tea 1")).send("close").expectEnd();
            store.join(server).send("close\r").expectEnd();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2", "A5"}, cause = "After close nothing is done and nothing is sent, whatever "
        + "lines came with it.")
    void close_is_the_last_command_that_counts() {
        try (Server server = store.open()) {
            store.join(server).sendLines("add Tea 1", "close", "add Bun 2", "list").expect(Store.and("Tea 1"))
                .expectClosed();
            store.join(server).send("list").expect(Store.and("Tea 1"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "close ends one connection, not the server. What was added stays: "
        + "it belongs to the store.")
    void the_next_client_finds_the_store_as_it_was_left() {
        try (Server server = store.open()) {
            store.join(server).send("add Tea 1").expect(Store.and("Tea 1")).send("close").expectEnd();
            store.join(server).send("list").expect(Store.and("Tea 1")).send("delete Tea").expect(Store.and());
        }
    }
}
