package lab2;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 1: ThreadedEchoServer welcomes its clients and serves all of them at once. */
class Task1ThreadPerClientTest {

    private static final String WELCOME = "Welcome to the server. Type something and hit enter";

    @Test
    @Checks(task = "1", sentences = {"T1"},
        cause = "The welcome comes before anything is sent: write and flush it before you read.")
    void a_client_is_welcomed_before_it_has_sent_anything() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            server.connect().expect(WELCOME);
        }
    }

    @Test
    @Checks(task = "1", sentences = {"T1", "E1", "A2"},
        cause = "After the welcome the conversation is the one of lab 1, in UTF-8.")
    void every_line_is_answered_as_it_came() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send(" hello ").expect("OK... hello ");
            client.send("").expect("OK...");
            client.send("ěšč\r").expect("OK...ěšč");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"E2", "E3"},
        cause = "Read line by line up to null, then close the socket.")
    void lines_that_come_together_are_answered_up_to_the_end() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.sendLines("one", "two", "three").closeSending();
            client.expect("OK...one", "OK...two", "OK...three").expectEnd();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"T2"},
        cause = "The thread that accepts serves the first client itself, so nobody else gets in: start() "
            + "a thread for each client.")
    void a_silent_client_holds_up_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer silent = server.connect().expect(WELCOME);
            Peer second = server.connect().expect(WELCOME);
            second.send("hello").expect("OK...hello");
            silent.send("me too").expect("OK...me too");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"T2"},
        cause = "Each of 200 clients needs a thread for as long as it stays.")
    void two_hundred_clients_are_served_together() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer first = server.connect().expect(WELCOME);
            for (int number = 2; number <= 200; number++) {
                server.connect().expect(WELCOME).send("I am " + number).expect("OK...I am " + number);
            }
            first.send("I was first").expect("OK...I was first");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "close() ends the connections too: the handlers wait in readLine().")
    void close_ends_all_connections_and_leaves_nothing_behind() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer first = server.connect().expect(WELCOME);
            Peer second = server.connect().expect(WELCOME).sendPart("half a l");
            server.shutDown();
            first.expectClosed();
            second.expectClosed();
            server.awaitRunReturned();
            server.expectNothingLeft();
            server.expectRefused();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A4"},
        cause = "The port is opened in the constructor; main tells which one.")
    void main_serves_on_the_port_that_it_prints() {
        try (Stage stage = Stage.open()) {
            Program program = stage.run("ThreadedEchoServer", "0");
            String line = program.expectMatching("listening on [1-9][0-9]{0,4}", "listening on <port>");
            int port = Integer.parseInt(line.substring("listening on ".length()));
            try (Peer client = Peer.connect("client-1", port, stage)) {
                client.expect(WELCOME);
            }
        }
    }
}
