package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.ECHO;

import interleave.hidden.server.Closing;
import interleave.hidden.server.Starting;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 1: the port, the program around it, and the end of the server. */
class ThreadedClosingSuite {

    private final Closing closing = new Closing(ECHO);
    private final Starting starting = new Starting(ECHO);

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "The constructor opens any free port where it is given 0, and port() tells which one.")
    void servers_on_port_0_have_ports_of_their_own() {
        closing.portTellsWhichOneIsOpen();
        closing.twoServersHaveTwoPorts();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "Where close() came first, run() returns at once.")
    void close_may_come_before_run() {
        closing.mayComeBeforeRun();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "close() may come more than once: the second time it does nothing.")
    void close_may_come_twice() {
        closing.mayComeTwice();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "close() closes the server's socket: accept() ends by an exception, and run() returns "
            + "without one.")
    void close_makes_run_return_and_the_port_is_free() {
        closing.makesRunReturn();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "close() closes the sockets of all clients, not only the port.")
    void close_ends_all_connections() {
        closing.endsAllConnections();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "Handlers wait in readLine() until their sockets are closed: close() does that. A pool of "
            + "threads is shut down, too.")
    void close_leaves_no_thread_and_no_socket() {
        closing.leavesNothingBehind();
    }

    @Test
    @Checks(task = "1", sentences = {"A4"},
        cause = "main prints \"listening on\" and the port first, and then serves.")
    void main_tells_its_port_and_serves() {
        starting.tellsThePortAndServes();
    }

    @Test
    @Checks(task = "1", sentences = {"A4"},
        cause = "Where it cannot start, main prints the reason on System.err and calls System.exit(1).")
    void main_ends_with_status_1_where_it_cannot_start() {
        starting.failsWhereThePortIsTaken();
        starting.failsWithoutAnArgument();
        starting.failsWhereTheArgumentIsNoNumber();
    }
}
