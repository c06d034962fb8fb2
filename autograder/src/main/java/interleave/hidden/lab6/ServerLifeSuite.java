package interleave.hidden.lab6;

import interleave.hidden.server.Closing;
import interleave.hidden.server.Names;
import interleave.hidden.server.Starting;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.Labs;
import org.junit.jupiter.api.Test;

/** Tasks 1 and 2: the port, the program around the server, and its end. */
class ServerLifeSuite {

    private final Closing closing = new Closing(Store.service());
    private final Starting starting = new Starting(Store.service());

    @Test
    @Checks(task = "", sentences = {"A1"}, cause = "Keep the names and parameters that the handout gives.")
    void the_promised_members_are_there() {
        new Names(Labs.byId("lab6-inventory")).areKept();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"}, cause = "The constructor opens any free port where it is given 0, and "
        + "port() tells which one.")
    void servers_on_port_0_have_ports_of_their_own() {
        closing.portTellsWhichOneIsOpen();
        closing.twoServersHaveTwoPorts();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"}, cause = "Where close() came first, run() returns at once; and it may come "
        + "more than once.")
    void close_may_come_before_run_and_twice() {
        closing.mayComeBeforeRun();
        closing.mayComeTwice();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"}, cause = "close() closes the server's socket: accept() ends by an "
        + "exception, and run() returns without one.")
    void close_makes_run_return_and_the_port_is_free() {
        closing.makesRunReturn();
    }

    @Test
    @Checks(task = "2", sentences = {"A3"}, cause = "close() closes the sockets of all clients, not only the port.")
    void close_ends_all_connections() {
        closing.endsAllConnections();
    }

    @Test
    @Checks(task = "2", sentences = {"A3"}, cause = "Handlers wait in readLine() until their sockets are closed: "
        + "close() does that. Threads that write, and pools, are ended, too.")
    void close_leaves_no_thread_and_no_socket() {
        closing.leavesNothingBehind();
    }

    @Test
    @Checks(task = "1", sentences = {"A4"}, cause = "main prints \"listening on\" and the port first, and then serves: "
        + "the console has a thread of its own, or the server has.")
    void main_tells_its_port_and_serves() {
        starting.tellsThePortAndServes();
    }

    @Test
    @Checks(task = "1", sentences = {"A4"}, cause = "Where it cannot start, main prints the reason on System.err and "
        + "calls System.exit(1).")
    void main_ends_with_status_1_where_it_cannot_start() {
        starting.failsWhereThePortIsTaken();
        starting.failsWithoutAnArgument();
        starting.failsWhereTheArgumentIsNoNumber();
    }
}
