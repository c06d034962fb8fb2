package lab2;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 4: GreetingServer. The same house as ThreadedEchoServer, with another conversation. */
class Task4GreetingTest {

    @Test
    @Checks(task = "4", sentences = {"N1"},
        cause = "The first line that a client gets is the reply to its own first line: there is no "
            + "welcome here.")
    void a_line_is_greeted_in_upper_case() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            Peer client = server.connect();
            client.send("Jack and Jill").expect("Hello JACK AND JILL");
            client.send("").expect("Hello ");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"N1", "A2"},
        cause = "toUpperCase(Locale.ROOT) knows all letters; read and write UTF-8.")
    void all_letters_have_an_upper_case() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            server.connect().send("ěšč, straße").expect("Hello ĚŠČ, STRASSE");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"N1", "E2", "E3"},
        cause = "Read line by line up to null, then close the socket.")
    void lines_that_come_together_are_greeted_up_to_the_end() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            Peer client = server.connect().sendLines("one", "two").closeSending();
            client.expect("Hello ONE", "Hello TWO").expectEnd();
        }
    }

    @Test
    @Checks(task = "4", sentences = {"T2", "T4"},
        cause = "Each client has a thread of its own, here too.")
    void neither_a_silent_client_nor_one_that_breaks_off_holds_up_the_others() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            Peer silent = server.connect();
            server.connect().sendPart("half a l").reset();
            server.connect().send("hello").expect("Hello HELLO");
            silent.send("me too").expect("Hello ME TOO");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"T3"},
        cause = "--quit-- ends a connection of this server too, without a reply.")
    void quit_ends_the_connection_without_a_greeting() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            server.connect().send("jack").expect("Hello JACK").send("--Quit--").expectEnd();
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A3"},
        cause = "close() ends the connections too: the handlers wait in readLine().")
    void close_leaves_nothing_behind() {
        try (Stage stage = Stage.open(); Server server = stage.serve("GreetingServer")) {
            Peer client = server.connect().send("jack").expect("Hello JACK");
            server.shutDown();
            client.expectClosed();
            server.awaitRunReturned();
            server.expectNothingLeft();
        }
    }
}
