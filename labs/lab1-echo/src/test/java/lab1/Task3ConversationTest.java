package lab1;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 3: one client and its whole conversation, however its bytes arrive, up to the end. */
class Task3ConversationTest {

    @Test
    @Checks(task = "3", sentences = {"E2"},
        cause = "You answer the first line and stop: read in a loop.")
    void every_line_of_a_conversation_is_answered() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            Peer client = server.connect();
            client.send("one").expect("OK...one");
            client.send("two").expect("OK...two");
            client.send("").expect("OK...");
            client.send("four").expect("OK...four");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"E2"},
        cause = "TCP delivers bytes, not messages: one read may bring several lines. Keep what comes "
            + "after the first one.")
    void lines_that_come_together_are_answered_in_order() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().sendLines("one", "two", "three").expect("OK...one", "OK...two", "OK...three");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"E2"},
        cause = "You answered before the line was complete: read up to its end.")
    void half_a_line_is_not_answered_until_the_rest_has_come() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            Peer client = server.connect().sendPart("hel");
            stage.settle();
            client.expectNothingYet();
            client.sendPart("lo\nworld\n").expect("OK...hello", "OK...world");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"E3"},
        cause = "readLine() returns null when the client sends no more: leave the loop and close the "
            + "socket.")
    void a_client_that_sends_no_more_gets_its_replies_and_the_end() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            Peer client = server.connect().sendLines("one", "two").closeSending();
            client.expect("OK...one", "OK...two").expectEnd();
        }
    }
}
