package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.GREETING;

import interleave.hidden.server.Closing;
import interleave.hidden.server.Crowd;
import interleave.hidden.server.Starting;
import interleave.hidden.server.Visit;
import interleave.hidden.server.Visits;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 4: the clients of GreetingServer together, rude ones included, and the server's life. */
class GreetingCrowdSuite {

    private static final int CLIENTS = 200;

    private final Crowd crowd = new Crowd(GREETING);
    private final Visits visits = new Visits(GREETING);
    private final Closing closing = new Closing(GREETING);
    private final Starting starting = new Starting(GREETING);

    @Test
    @Checks(task = "4", sentences = {"T2"},
        cause = "A client that does not read its replies blocks whoever writes to it: only its own thread "
            + "may do that.")
    void a_client_is_served_beside_one_that_does_not_read() {
        crowd.isServedBesideAClientThatDoesNotRead();
    }

    @Test
    @Checks(task = "4", sentences = {"T2"},
        cause = "Each of 200 clients needs a thread for as long as it stays, whatever the others do.")
    void two_hundred_clients_are_served_whatever_the_others_do() {
        // Both: places for fewer than that are free again where others leave.
        crowd.isServedTogether(CLIENTS);
        crowd.isServedWhateverTheOthersDo(CLIENTS);
    }

    @Test
    @Checks(task = "4", sentences = {"T4", "A5"},
        cause = "A client that breaks off is an IOException of one handler, and ends this handler only.")
    void clients_that_break_off_are_not_noticed() {
        visits.areNotNoticed(Visit.RESET_AT_ONCE, Visit.RESET_AFTER_A_REPLY, Visit.RESET_IN_A_LINE,
            Visit.RUBBISH);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "After a client broke off, its socket stays open in your server: close it in finally.")
    void no_socket_stays_open_for_clients_that_broke_off() {
        visits.leaveNoSocketOpen(Visit.RESET_IN_A_LINE);
    }

    @Test
    @Checks(task = "4", sentences = {"A5"},
        cause = "A handler burns the processor, for a silent client or for one that has gone.")
    void neither_silent_nor_lost_clients_cost_processor_time() {
        visits.costNothingAfterwards(Visit.WITHOUT_A_WORD, Visit.RESET_IN_A_LINE, Visit.LEAVING_IN_A_LINE);
    }

    @Test
    @Checks(task = "4", sentences = {"A3"},
        cause = "Where close() came first, run() returns at once; and it may come more than once.")
    void close_may_come_before_run_and_twice() {
        closing.mayComeBeforeRun();
        closing.mayComeTwice();
    }

    @Test
    @Checks(task = "4", sentences = {"A3"},
        cause = "close() closes the port and the sockets of all clients.")
    void close_leaves_no_thread_and_no_socket() {
        closing.leavesNothingBehind();
    }

    @Test
    @Checks(task = "4", sentences = {"A4"},
        cause = "main prints \"listening on\" and the port first, and then serves.")
    void main_tells_its_port_and_serves() {
        starting.tellsThePortAndServes();
    }

    @Test
    @Checks(task = "4", sentences = {"A4"},
        cause = "Where it cannot start, main prints the reason on System.err and calls System.exit(1).")
    void main_ends_with_status_1_where_the_port_is_taken() {
        starting.failsWhereThePortIsTaken();
    }
}
