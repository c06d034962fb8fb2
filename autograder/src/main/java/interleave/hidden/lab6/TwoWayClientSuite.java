package interleave.hidden.lab6;

import interleave.hidden.server.Lost;
import interleave.testkit.client.Listener;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 5: InventoryClient between a server and a keyboard that are both the test's. */
class TwoWayClientSuite {

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "The server speaks when it likes: a thread of its own shows what "
        + "comes while another one waits for the keyboard.")
    void lines_of_the_server_are_shown_while_nothing_is_typed() {
        play((stage, client, server) -> {
            server.send("Howdy, stranger!");
            client.expectLine("Howdy, stranger!");
            server.sendLines("we close at six", "", "  be quick ");
            client.expectLine("we close at six").expectLine("").expectLine("  be quick ");
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "Each typed line goes to the server at once, as it was typed: "
        + "flush after every line, skip no empty one. No line is a word of the client's own.")
    void every_typed_line_goes_to_the_server() {
        play((stage, client, server) -> {
            for (String line : List.of("list", "", "add  Tea   1", "quit", "close it", "100 %d \\n")) {
                client.type(line);
                server.expect(line);
            }
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "Nobody promised one line for each line: the keyboard is read "
        + "while the server is silent, and an answer may have many lines.")
    void typing_and_showing_do_not_wait_for_each_other() {
        play((stage, client, server) -> {
            client.type("one").type("two").type("three");
            server.expect("one", "two", "three").sendLines("Siomai 0.5", "Siopao 1.5", "", "news");
            client.expectLine("Siomai 0.5").expectLine("Siopao 1.5").expectLine("").expectLine("news");
            client.type("four");
            server.expect("four");
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5", "A2"}, cause = "Letters came as other characters: name the charset, UTF-8, "
        + "for the keyboard, the screen and both streams.")
    void letters_of_two_to_four_bytes_go_both_ways() {
        play((stage, client, server) -> {
            client.type("add Čaj 1").type("add 小籠包🍜 2");
            server.expect("add Čaj 1", "add 小籠包🍜 2").sendLines("Čaj 1", "小籠包🍜 2", "");
            client.expectLine("Čaj 1").expectLine("小籠包🍜 2").expectLine("");
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "stdout belongs to the lines of the server: no prompt, no greeting "
        + "of your own. What else you want to say goes to stderr.")
    void nothing_but_the_lines_of_the_server_is_on_stdout() {
        play((stage, client, server) -> {
            client.type("list");
            server.expect("list").sendLines("Siomai 0.5", "").close();
            client.expectLine("Siomai 0.5").expectLine("").endInput().expectExit(0);
            client.expectNoMoreOutput();
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "A line close of the server's is shown, and ends the client, "
        + "though the server has not ended the connection yet.")
    void a_close_that_comes_from_the_server_is_shown_and_ends_the_client() {
        play((stage, client, server) -> {
            server.sendLines("Howdy, stranger!", "close");
            client.expectLine("Howdy, stranger!").expectLine("close");
            stage.settle();
            client.type("anybody there?").expectExit(0);
            client.expectNoMoreOutput();
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "Only a line that is close and nothing else ends the client: "
        + "others are shown.")
    void a_line_that_only_looks_like_close_is_shown_as_it_is() {
        play((stage, client, server) -> {
            for (String line : List.of("we close at six", "closed", "CLOSE", "close the door")) {
                server.send(line);
                client.expectLine(line).expectStillRunning();
            }
            client.type("list");
            server.expect("list").send("close");
            client.expectLine("close");
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "close is the user's line as any other: it goes to the server, "
        + "which ends the connection; then the client ends.")
    void a_close_that_is_typed_goes_to_the_server() {
        play((stage, client, server) -> {
            client.type("close");
            server.expect("close").send("and bye").close();
            client.expectLine("and bye");
            stage.settle();
            client.type("anybody there?").expectExit(0);
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "The server has ended, and your client goes on: whoever reads null "
        + "from the server ends the program.")
    void the_client_ends_when_the_server_has_ended() {
        play((stage, client, server) -> {
            server.send("bye").close();
            client.expectLine("bye");
            stage.settle();
            client.type("anybody there?").expectExit(0);
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "A server that breaks off is an end of the server, too: an "
        + "IOException where you read or write is no reason for another status.")
    void the_client_ends_when_the_server_has_broken_off() {
        play((stage, client, server) -> {
            server.send("bye");
            client.expectLine("bye");
            server.reset();
            stage.settle();
            client.type("anybody there?").expectExit(0);
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "At the end of stdin the server must see the end of what you send: "
        + "socket.shutdownOutput().")
    void the_end_of_stdin_closes_the_sending_side() {
        play((stage, client, server) -> {
            client.type("list").endInput();
            server.expect("list").expectEnd();
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "At the end of stdin you close the whole socket, so what still "
        + "comes is lost: close the sending side only.")
    void what_comes_after_the_end_of_stdin_is_shown() {
        play((stage, client, server) -> {
            client.type("list").endInput();
            server.expect("list").expectEnd();
            // A socket that is closed altogether shows its end before it stops reading.
            stage.settle();
            Lost.amongOthers(() -> {
                server.sendLines("Siomai 0.5", "", "and news").close();
                client.expectLine("Siomai 0.5").expectLine("").expectLine("and news");
            });
            client.expectExit(0);
            client.expectNoMoreOutput();
        });
    }

    @Test
    @Checks(task = "5", sentences = {"V5"}, cause = "The exception of new Socket(...) is caught where \"Connection "
        + "error\" is printed on System.err; System.exit(1) follows.")
    void without_a_server_there_is_a_connection_error_and_status_1() {
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

    /** What happens between a client that has connected, its user, and the server's end of the connection. */
    private interface Scene {
        void play(Stage stage, Program client, Peer server);
    }

    private static void play(Scene scene) {
        try (Stage stage = Stage.open(); Listener listener = Listener.open(stage)) {
            Program client = start(stage, listener.port());
            try (Peer server = listener.accept()) {
                scene.play(stage, client, server);
            }
        }
    }

    private static Program start(Stage stage, int port) {
        return stage.run("InventoryClient", "127.0.0.1", String.valueOf(port));
    }
}
