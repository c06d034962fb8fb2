package lab2;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 3: whatever becomes of one client, the others do not notice. */
class Task3FailureTest {

    private static final String WELCOME = "Welcome to the server. Type something and hit enter";

    @Test
    @Checks(task = "3", sentences = {"T4"},
        cause = "A reset is an IOException of one handler: it ends this handler and nothing else.")
    void the_others_stay_when_one_client_breaks_off() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer stays = server.connect().expect(WELCOME);
            server.connect().expect(WELCOME).sendPart("half a l").reset();
            stays.send("hello").expect("OK...hello");
            server.connect().expect(WELCOME).send("new").expect("OK...new");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"A5"},
        cause = "The socket stays open where the conversation fails: close it in finally, or use "
            + "try-with-resources.")
    void the_socket_of_a_client_that_broke_off_is_closed() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            server.connect().expect(WELCOME).sendPart("half a l").reset();
            server.expectConnections(0, "a client broke off in the middle of a line");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"A5", "E2"},
        cause = "A handler waits for the rest of its own client's line, and for nothing else.")
    void half_a_line_is_waited_for_while_others_are_served() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer slow = server.connect().expect(WELCOME).sendPart("hel");
            server.connect().expect(WELCOME).send("quick").expect("OK...quick");
            stage.settle();
            slow.expectNothingYet();
            slow.sendPart("lo\n").expect("OK...hello");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"A5"},
        cause = "A handler asks again and again instead of waiting, or goes on after its client has gone.")
    void neither_silent_nor_lost_clients_cost_processor_time() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            server.connect().expect(WELCOME).reset();
            server.connect().expect(WELCOME).close();
            Peer silent = server.connect().expect(WELCOME);
            stage.expectIdle("one client broke off, one left, one is silent");
            silent.send("hello").expect("OK...hello");
        }
    }
}
