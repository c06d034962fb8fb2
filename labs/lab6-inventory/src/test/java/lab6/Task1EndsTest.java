package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 1: how a conversation ends, and how the server's life begins and ends. */
class Task1EndsTest {

    private static final String WELCOME = "Howdy, stranger!";

    @Test
    @Checks(task = "1", sentences = {"V1"}, cause = "Where the client has closed its sending side, all that it has "
        + "asked for is answered before the socket is closed.")
    void lines_that_come_together_are_answered_up_to_the_end() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.sendLines("add Tea 1", "what?", "delete Tea").closeSending();
            client.expect(Goods.and("Tea 1")).expect("Invalid command").expect(Goods.atFirst()).expectEnd();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2", "A5"}, cause = "close ends this connection: nothing is sent after the "
        + "answers to earlier lines, and what comes behind it is not carried out.")
    void close_ends_the_connection_after_the_earlier_answers() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.sendLines("list", "close", "list").expect(Goods.atFirst()).expectEnd();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A3"}, cause = "close() ends the connections too, may come twice, and leaves no "
        + "thread and no socket.")
    void the_server_can_be_closed_while_a_client_is_there() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME).sendPart("li");
            server.shutDown();
            server.shutDown();
            client.expectClosed();
            server.awaitRunReturned();
            server.expectNothingLeft();
            server.expectRefused();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A4"}, cause = "main prints this line first, with the port that is really open; "
        + "where it cannot start, it ends with status 1.")
    void main_serves_on_the_port_that_it_tells_and_ends_with_status_1_where_it_is_taken() {
        try (Stage first = Stage.open(); Stage second = Stage.open()) {
            Program program = first.run("InventoryServer", "0");
            String port = program.expectMatching("listening on [1-9][0-9]*", "listening on, and the port")
                .replaceAll("\\D", "");
            try (Peer client = Peer.connect("client-1", Integer.parseInt(port), first)) {
                client.expect(WELCOME);
            }
            second.run("InventoryServer", port).expectExit(1);
        }
    }
}
