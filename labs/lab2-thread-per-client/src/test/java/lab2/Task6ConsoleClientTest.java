package lab2;

import interleave.testkit.client.Listener;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import org.junit.jupiter.api.Test;

/** Task 6: ConsoleClient. Here the test is the server, and the user at the keyboard too. */
class Task6ConsoleClientTest {

    @Test
    @Checks(task = "6", sentences = {"K1"},
        cause = "Each typed line goes to the server at once: flush after every line.")
    void typed_lines_go_to_the_server() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            Peer server = listener.accept();
            client.type("hello");
            server.expect("hello");
            client.type("").type("again");
            server.expect("", "again");
        }
    }

    @Test
    @Checks(task = "6", sentences = {"K1"},
        cause = "The server speaks when it likes: a thread of its own prints what comes while another one "
            + "waits for the keyboard.")
    void lines_of_the_server_are_shown_while_nothing_is_typed() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            Peer server = listener.accept().sendLines("Welcome", "to the server");
            client.expectLine("Welcome").expectLine("to the server");
            server.send("still there?");
            client.expectLine("still there?");
        }
    }

    @Test
    @Checks(task = "6", sentences = {"K1", "K2"},
        cause = "quit becomes --quit--; the client ends once the server has closed, and prints what comes "
            + "before that.")
    void quit_is_sent_and_the_client_ends_after_the_server() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            Peer server = listener.accept();
            client.type("quit");
            server.expect("--quit--").send("bye").close();
            client.expectLine("bye").expectExit(0);
            client.expectNoMoreOutput();
        }
    }

    @Test
    @Checks(task = "6", sentences = {"K2"},
        cause = "At the end of stdin close the sending side only (shutdownOutput): the replies are still "
            + "on their way.")
    void the_end_of_stdin_closes_the_sending_side_only() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            Peer server = listener.accept();
            client.type("one").endInput();
            server.expect("one").expectEnd();
            stage.settle();
            server.send("OK...one").close();
            client.expectLine("OK...one").expectExit(0);
        }
    }

    @Test
    @Checks(task = "6", sentences = {"K2"},
        cause = "Where the server has ended, nobody waits for the keyboard any more.")
    void the_client_ends_when_the_server_has_ended() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            listener.accept().send("bye").close();
            client.expectLine("bye");
            stage.settle();
            client.type("anybody there?").expectExit(0);
        }
    }

    @Test
    @Checks(task = "6", sentences = {"K3"},
        cause = "The exception of new Socket(...) is caught where the text is printed on System.err, and "
            + "System.exit(1) follows.")
    void without_a_server_there_is_a_connection_error() {
        try (Stage stage = Stage.open()) {
            Program client = start(stage, Listener.unusedPort());
            client.expectExit(1);
            if (!client.stderr().contains("Connection error")) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "the client was started, but no server",
                    "\"Connection error\" on standard error", Quote.of(client.stderr()));
            }
            client.expectNoMoreOutput();
        }
    }

    private static Program start(Stage stage, int port) {
        return stage.run("ConsoleClient", "127.0.0.1", String.valueOf(port));
    }
}
