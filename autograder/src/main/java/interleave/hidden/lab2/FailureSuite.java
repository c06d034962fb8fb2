package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.ECHO;

import interleave.hidden.server.Visit;
import interleave.hidden.server.Visits;
import interleave.testkit.lab.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Task 3: what becomes of one client of ThreadedEchoServer is nobody else's business. */
class FailureSuite {

    private final Visits visits = new Visits(ECHO);

    @Test
    @Checks(task = "3", sentences = {"T4"},
        cause = "A reset is an IOException of one handler. It ends this handler: not the server, not a "
            + "worker that others need.")
    void a_client_that_breaks_off_is_not_noticed() {
        visits.areNotNoticed(Visit.RESET_AFTER_A_REPLY, Visit.RESET_IN_A_LINE);
    }

    @Test
    @Checks(task = "3", sentences = {"T4", "A5"},
        cause = "A client can be gone before it was welcomed: writing to it fails, in its own thread.")
    void a_client_that_breaks_off_at_once_is_not_noticed() {
        visits.areNotNoticed(Visit.RESET_AT_ONCE, Visit.WITHOUT_A_WORD);
    }

    @Test
    @Checks(task = "3", sentences = {"T4", "A5"},
        cause = "A client that leaves before it has read its replies makes writing fail: that is the end "
            + "of this client, not of the server.")
    void a_client_that_leaves_without_reading_is_not_noticed() {
        visits.areNotNoticed(Visit.LEAVING_WITHOUT_READING, Visit.RESET_WITHOUT_READING);
    }

    @Test
    @Checks(task = "3", sentences = {"A5"},
        cause = "Bytes that are no text harm nobody: what is answered to them is free, but all others are "
            + "served.")
    void rubbish_is_not_noticed() {
        visits.areNotNoticed(Visit.RUBBISH, Visit.LEAVING_IN_A_LINE);
    }

    @Test
    @Checks(task = "3", sentences = {"T4", "A5"},
        cause = "After clients broke off one by one there is nobody left to serve the next one: a failure "
            + "must not use up a worker, a permit or a place.")
    void many_that_break_off_use_nothing_up() {
        Visit[] many = new Visit[210];
        Arrays.fill(many, Visit.RESET_AT_ONCE);
        visits.doNoHarm(many);
    }

    @Test
    @Checks(task = "3", sentences = {"A5"},
        cause = "After a client broke off, its socket stays open in your server: close it in finally.")
    void no_socket_stays_open_for_clients_that_broke_off() {
        visits.leaveNoSocketOpen(Visit.RESET_IN_A_LINE);
    }

    @Test
    @Checks(task = "3", sentences = {"A5"},
        cause = "Sockets of clients that have left stay open: close each one in finally, or use "
            + "try-with-resources.")
    void no_socket_stays_open_for_clients_that_have_left() {
        visits.leaveNoSocketOpen(Visit.LEAVING_IN_A_LINE);
    }

    @Test
    @Checks(task = "3", sentences = {"A5"},
        cause = "You burn a whole processor waiting: readLine() already waits. And there is no time-out.")
    void a_client_may_pause_and_costs_nothing() {
        visits.mayPause();
    }

    @Test
    @Checks(task = "3", sentences = {"A5"},
        cause = "The conversation with a client that has gone goes on: leave the loop at null and at an "
            + "IOException.")
    void clients_that_have_gone_cost_nothing() {
        visits.costNothingAfterwards(Visit.WITHOUT_A_WORD, Visit.RESET_IN_A_LINE, Visit.LEAVING_IN_A_LINE);
    }
}
