package lab6;

import interleave.testkit.client.Listener;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import org.junit.jupiter.api.Test;

/** Task 5: InventoryClient. Here the test is the server, and the user at the keyboard too. */
class Task5ClientTest {

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "The server speaks when it likes: a thread of its own shows what "
        + "comes while another one waits for the keyboard.")
    void lines_of_the_server_are_shown_while_nothing_is_typed() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            Peer server = listener.accept().send("Howdy, stranger!");
            client.expectLine("Howdy, stranger!");
            server.send("we close at six");
            client.expectLine("we close at six");
        }
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "Each typed line goes to the server at once, and each line of an "
        + "answer is shown: empty lines too.")
    void typed_lines_go_to_the_server_and_answers_to_the_screen() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            Peer server = listener.accept();
            client.type("list");
            server.expect("list").sendLines("Čaj 2.0", "");
            client.expectLine("Čaj 2.0").expectLine("");
            client.type("add Tea 1").type("list");
            server.expect("add Tea 1", "list");
        }
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "A line close of the server's is shown, and the client ends: it "
        + "must not wait for the keyboard any more.")
    void a_close_that_comes_from_the_server_is_shown_and_ends_the_client() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            Peer server = listener.accept().send("close");
            client.expectLine("close");
            stage.settle();
            client.type("anybody there?").expectExit(0);
            client.expectNoMoreOutput();
            server.close();
        }
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "Where the server has ended, nobody waits for the keyboard any "
        + "more.")
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
    @Checks(task = "5", sentences = {"V5"}, cause = "At the end of stdin close the sending side only "
        + "(shutdownOutput): the answers are still on their way.")
    void the_end_of_stdin_closes_the_sending_side_only() {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            Peer server = listener.accept();
            client.type("list").endInput();
            server.expect("list").expectEnd();
            stage.settle();
            server.sendLines("Siomai 0.5", "").close();
            client.expectLine("Siomai 0.5").expectLine("").expectExit(0);
        }
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "The exception of new Socket(...) is caught where the text is "
        + "printed on System.err, and System.exit(1) follows.")
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
        return stage.run("InventoryClient", "127.0.0.1", String.valueOf(port));
    }
}
