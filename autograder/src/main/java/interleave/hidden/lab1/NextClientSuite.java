package interleave.hidden.lab1;

import interleave.hidden.server.Closing;
import interleave.hidden.server.Visit;
import interleave.hidden.server.Visits;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import org.junit.jupiter.api.Test;

/** Task 4: one client after the other, rude ones included, and the end of the server. */
class NextClientSuite {

    private final Visits visits = new Visits(Echo.SERVICE);
    private final Closing closing = new Closing(Echo.SERVICE);

    @Test
    @Checks(task = "4", sentences = {"E4"},
        cause = "After a client the server goes back to accept(). The port is opened once: a second new "
            + "ServerSocket(port) fails.")
    void clients_are_served_one_after_the_other() {
        visits.doNoHarm(Visit.POLITE, Visit.POLITE, Visit.POLITE);
    }

    @Test
    @Checks(task = "4", sentences = {"E4"},
        cause = "readLine() returns null when the client leaves; you treated it as a line.")
    void a_client_that_leaves_without_a_word_ends_nothing() {
        visits.doNoHarm(Visit.WITHOUT_A_WORD);
    }

    @Test
    @Checks(task = "4", sentences = {"E4"},
        cause = "A client that came while another one was served is next: it has been waiting at the port.")
    void a_client_that_had_to_wait_is_served_next() {
        try (Server server = Echo.SERVICE.open()) {
            Peer first = Echo.SERVICE.join(server);
            Echo.SERVICE.talk(first, "first");
            Peer waiting = server.connect().send("second");
            first.closeSending().expectEnd().close();
            waiting.expect(Echo.SERVICE.replies("second"));
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "One client's reset ended the server: the try belongs into the loop of run(), around one "
            + "client.")
    void a_reset_straight_after_connecting_ends_nothing() {
        visits.doNoHarm(Visit.RESET_AT_ONCE);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "One client's reset ended the server: the try belongs into the loop of run(), around one "
            + "client.")
    void a_reset_after_a_reply_ends_nothing() {
        visits.doNoHarm(Visit.RESET_AFTER_A_REPLY);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "One client's reset ended the server: the try belongs into the loop of run(), around one "
            + "client.")
    void a_reset_inside_a_line_ends_nothing() {
        visits.doNoHarm(Visit.RESET_IN_A_LINE);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "A client that leaves before it has read its replies makes writing fail: that is the end "
            + "of this client, not of the server.")
    void a_client_that_leaves_without_reading_ends_nothing() {
        visits.doNoHarm(Visit.LEAVING_WITHOUT_READING, Visit.RESET_WITHOUT_READING);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "Bytes that are no text harm nobody: what is answered to them is free, but the next "
            + "client is served.")
    void rubbish_ends_nothing() {
        visits.doNoHarm(Visit.RUBBISH, Visit.LEAVING_IN_A_LINE);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "Sockets of clients that have left stay open: close each one in finally, or use "
            + "try-with-resources.")
    void no_socket_stays_open_for_clients_that_have_left() {
        visits.leaveNoSocketOpen(Visit.POLITE);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "After a client broke off, its socket stays open in your server: close it in finally.")
    void no_socket_stays_open_for_clients_that_broke_off() {
        visits.leaveNoSocketOpen(Visit.RESET_IN_A_LINE);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "You burn a whole processor waiting: readLine() already waits. And there is no time-out.")
    void a_client_may_pause_and_costs_nothing() {
        visits.mayPause();
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "The conversation with a client that has gone goes on: leave the loop at null and at an "
            + "IOException.")
    void clients_that_have_gone_cost_nothing() {
        visits.costNothingAfterwards(Visit.WITHOUT_A_WORD, Visit.RESET_IN_A_LINE);
    }

    @Test
    @Checks(task = "4", sentences = {"A3"},
        cause = "close() ends the connection of the client that is served and of those that wait.")
    void close_ends_all_connections() {
        closing.endsAllConnections();
    }

    @Test
    @Checks(task = "4", sentences = {"A3"},
        cause = "close() must also close the connection of the client, else run() waits in readLine() for "
            + "ever.")
    void close_leaves_no_thread_and_no_socket() {
        closing.leavesNothingBehind();
    }
}
