package lab1;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 4: one client after the other, whatever the one before did; and the end of the server. */
class Task4NextClientTest {

    @Test
    @Checks(task = "4", sentences = {"E4"},
        cause = "After a client the server goes back to accept(), on the port that it opened once.")
    void the_next_client_is_served_after_the_first_has_left() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().send("first").expect("OK...first").close();
            server.connect().send("second").expect("OK...second");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"E4"},
        cause = "A client that sends nothing at all leaves too: readLine() returns null at once.")
    void a_client_that_leaves_without_a_word_does_not_end_the_server() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().close();
            server.connect().send("hello").expect("OK...hello");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "A reset is an IOException of this one client: catch it inside the loop of run(), not "
            + "around it.")
    void a_client_that_breaks_off_in_a_line_does_not_end_the_server() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            Peer rude = server.connect().send("one").expect("OK...one").sendPart("tw");
            rude.reset();
            server.connect().send("hello").expect("OK...hello");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "The server asks again and again instead of waiting: readLine() waits by itself.")
    void a_silent_client_costs_no_processor_time_and_may_stay() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            Peer silent = server.connect();
            stage.expectIdle("a client is connected and silent");
            silent.send("at last").expect("OK...at last");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A3"},
        cause = "run() returns when close() is called, though a client is still connected.")
    void close_ends_the_connection_and_leaves_nothing_behind() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            Peer client = server.connect().send("hello").expect("OK...hello");
            server.shutDown();
            client.expectClosed();
            server.awaitRunReturned();
            server.expectNothingLeft();
        }
    }
}
