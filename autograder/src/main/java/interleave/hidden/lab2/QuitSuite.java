package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.ECHO;

import interleave.hidden.server.Quitting;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 2: --quit-- ends the connection of ThreadedEchoServer's client, and nothing else. */
class QuitSuite {

    private final Quitting quitting = new Quitting(ECHO);

    @Test
    @Checks(task = "2", sentences = {"T3"},
        cause = "After --quit-- you keep the connection open or go on answering: look at the line before "
            + "you answer it, leave the loop, close the socket (equals, not ==).")
    void quit_ends_the_connection_without_a_reply() {
        quitting.endsTheConnection("--quit--");
    }

    @Test
    @Checks(task = "2", sentences = {"T3"},
        cause = "--QUIT-- and --Quit-- are meant too: equalsIgnoreCase.")
    void quit_is_meant_in_any_case() {
        quitting.endsTheConnection("--QUIT--", "--Quit--", "--qUiT--");
    }

    @Test
    @Checks(task = "2", sentences = {"T3"},
        cause = "Only a line that is --quit-- and nothing else ends the connection: compare the whole "
            + "line, not its beginning and not a part of it.")
    void a_line_that_only_looks_like_quit_is_text() {
        quitting.isNotMeantBy("x--quit--", "--quit--ter", "quit", "QUIT", "--quit-", "-quit--",
            " --quit--", "I --quit-- now");
    }

    @Test
    @Checks(task = "2", sentences = {"T3", "A5"},
        cause = "What came before --quit-- is answered, what comes after it is not.")
    void nothing_is_sent_after_quit() {
        quitting.isTheLastLineThatCounts();
    }

    @Test
    @Checks(task = "2", sentences = {"T3"},
        cause = "A's quit ended B's thread too, or closed the server: what ends a loop is a local "
            + "variable of the handler.")
    void the_others_stay_when_one_client_quits() {
        quitting.leavesTheOthersAlone();
    }

    @Test
    @Checks(task = "2", sentences = {"T3"},
        cause = "After --quit-- the socket stays open in your server: close it in finally, or use "
            + "try-with-resources.")
    void no_socket_stays_open_after_quit() {
        quitting.leavesNoSocketOpen();
    }
}
