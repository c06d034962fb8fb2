package interleave.hidden.lab2;

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

/** Task 6: ConsoleClient between a server and a keyboard that are both the test's. */
class ConsoleClientSuite {

    @Test
    @Checks(task = "6", sentences = {"K1"},
        cause = "Each typed line goes to the server at once, as it was typed: flush after every line, do "
            + "not trim, skip no empty one.")
    void every_typed_line_goes_to_the_server() {
        play((stage, client, server) -> {
            for (String line : List.of("hello", "", "  two  words ", "100 %d \\n", "x".repeat(3_000))) {
                client.type(line);
                server.expect(line);
            }
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K1"},
        cause = "The server speaks when it likes: a thread of its own prints what comes while another one "
            + "waits for the keyboard.")
    void lines_of_the_server_are_shown_while_nothing_is_typed() {
        play((stage, client, server) -> {
            server.send("Welcome");
            client.expectLine("Welcome");
            server.sendLines("one", "", "  three ");
            client.expectLine("one").expectLine("").expectLine("  three ");
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K1"},
        cause = "The keyboard is read while the server is silent: nobody promised a reply for each line.")
    void lines_are_sent_while_the_server_is_silent() {
        play((stage, client, server) -> {
            client.type("one").type("two").type("three");
            server.expect("one", "two", "three");
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K1", "A2"},
        cause = "Letters came as other characters: name the charset, UTF-8, for the keyboard, the screen "
            + "and both streams.")
    void letters_of_two_to_four_bytes_go_both_ways() {
        play((stage, client, server) -> {
            client.type("Čaj").type("小籠包🍜");
            server.expect("Čaj", "小籠包🍜").sendLines("OK...Čaj", "OK...小籠包🍜");
            client.expectLine("OK...Čaj").expectLine("OK...小籠包🍜");
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K1"},
        cause = "stdout belongs to the lines of the server: no prompt, no greeting of your own. What else "
            + "you want to say goes to stderr.")
    void nothing_but_the_lines_of_the_server_is_on_stdout() {
        play((stage, client, server) -> {
            client.type("hello");
            server.expect("hello").send("OK...hello").close();
            client.expectLine("OK...hello").endInput().expectExit(0);
            client.expectNoMoreOutput();
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K2"},
        cause = "quit is the user's word, --quit-- the server's: that is what is sent.")
    void quit_is_sent_as_two_dashes_quit_two_dashes() {
        play((stage, client, server) -> {
            client.type("hello").type("quit");
            server.expect("hello", "--quit--").close();
            client.expectExit(0);
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K2"},
        cause = "Only quit in lower case and nothing else is the user's quit; all other lines are sent as "
            + "they are.")
    void a_line_that_only_looks_like_quit_is_sent_as_it_is() {
        play((stage, client, server) -> {
            client.type("QUIT").type("Quit").type("quitter").type("I quit");
            server.expect("QUIT", "Quit", "quitter", "I quit");
            client.type("quit");
            server.expect("--quit--");
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K2"},
        cause = "After quit the client waits until the server has closed, and shows what still comes.")
    void what_comes_after_quit_is_shown() {
        play((stage, client, server) -> {
            client.type("quit");
            server.expect("--quit--");
            stage.settle();
            Lost.amongOthers(() -> {
                server.send("bye").close();
                client.expectLine("bye");
            });
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K2"},
        cause = "At the end of stdin the server must see the end of what you send: "
            + "socket.shutdownOutput().")
    void the_end_of_stdin_closes_the_sending_side() {
        play((stage, client, server) -> {
            client.type("one").endInput();
            server.expect("one").expectEnd();
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K2"},
        cause = "At the end of stdin you close the whole socket, so what still comes is lost: close the "
            + "sending side only.")
    void what_comes_after_the_end_of_stdin_is_shown() {
        play((stage, client, server) -> {
            client.type("one").endInput();
            server.expect("one").expectEnd();
            // A socket that is closed altogether shows its end before it stops reading.
            stage.settle();
            Lost.amongOthers(() -> {
                server.sendLines("OK...one", "and one more").close();
                client.expectLine("OK...one").expectLine("and one more");
            });
            client.expectExit(0);
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K2"},
        cause = "The server has ended, and your client goes on: whoever reads null from the server ends "
            + "the program.")
    void the_client_ends_when_the_server_has_ended() {
        play((stage, client, server) -> {
            server.send("bye").close();
            client.expectLine("bye");
            stage.settle();
            client.type("anybody there?").expectExit(0);
        });
    }

    @Test
    @Checks(task = "6", sentences = {"K3"},
        cause = "The exception of new Socket(...) is caught where \"Connection error\" is printed on "
            + "System.err; System.exit(1) follows.")
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
        return stage.run("ConsoleClient", "127.0.0.1", String.valueOf(port));
    }
}
