package lab2;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 2: a line --quit-- ends its connection. */
class Task2QuitTest {

    private static final String WELCOME = "Welcome to the server. Type something and hit enter";

    @Test
    @Checks(task = "2", sentences = {"T3", "A5"},
        cause = "Look at the line before you answer it, then leave the loop: after --quit-- nothing more "
            + "is sent and the socket is closed.")
    void quit_ends_the_connection_without_a_reply() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("--hello--").expect("OK...--hello--");
            client.send("--quit--").expectEnd();
        }
    }

    @Test
    @Checks(task = "2", sentences = {"T3"},
        cause = "--QUIT-- and --Quit-- are meant too: equalsIgnoreCase.")
    void quit_may_be_written_in_any_case() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("--HELLO--").expect("OK...--HELLO--");
            client.send("--QUIT--").expectEnd();
            server.connect().expect(WELCOME).send("--quiT--").expectEnd();
        }
    }

    @Test
    @Checks(task = "2", sentences = {"T3"},
        cause = "Only a line that is --quit-- and nothing else ends a connection: compare the whole line.")
    void a_line_that_only_holds_quit_is_text() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("x--quit--").expect("OK...x--quit--");
            client.send("quit").expect("OK...quit");
            client.send("--quit--").expectEnd();
        }
    }

    @Test
    @Checks(task = "2", sentences = {"T3"},
        cause = "One client's quit ended another one's conversation: what ends a loop is local to the "
            + "client's thread.")
    void the_others_stay_when_one_client_quits() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ThreadedEchoServer")) {
            Peer stays = server.connect().expect(WELCOME);
            server.connect().expect(WELCOME).send("--quit--").expectEnd();
            stays.send("--hello--").expect("OK...--hello--");
            server.connect().expect(WELCOME);
        }
    }
}
