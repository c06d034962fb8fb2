package interleave.hidden.lab1;

import interleave.hidden.server.Closing;
import interleave.hidden.server.Names;
import interleave.hidden.server.Starting;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.Labs;
import org.junit.jupiter.api.Test;

/** Task 1: the port and the program around it. Nobody is served. */
class OpenPortSuite {

    private final Closing closing = new Closing(Echo.SERVICE);
    private final Starting starting = new Starting(Echo.SERVICE);

    @Test
    @Checks(task = "", sentences = {"A1"},
        cause = "Keep the names and parameters that the handout gives.")
    void the_promised_members_are_there() {
        new Names(Labs.byId("lab1-echo")).areKept();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "port() tells the port that the socket really has, not the argument of the constructor: 0 "
            + "means any free port.")
    void port_tells_which_port_is_open() {
        closing.portTellsWhichOneIsOpen();
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "The constructor opens the port that it is given; 0 means any free port. Two servers "
            + "share no static field.")
    void two_servers_on_port_0_have_two_ports() {
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
    @Checks(task = "1", sentences = {"A4"},
        cause = "main prints \"listening on\" and the port that is open, before anything else.")
    void main_tells_its_port_first() {
        starting.tellsThePort();
    }

    @Test
    @Checks(task = "1", sentences = {"A4"},
        cause = "Where the constructor fails, main prints the reason on System.err and calls "
            + "System.exit(1).")
    void main_ends_with_status_1_where_the_port_is_taken() {
        starting.failsWhereThePortIsTaken();
    }

    @Test
    @Checks(task = "1", sentences = {"A4"},
        cause = "main looks at the number of its arguments before it uses one.")
    void main_ends_with_status_1_without_an_argument() {
        starting.failsWithoutAnArgument();
    }

    @Test
    @Checks(task = "1", sentences = {"A4"},
        cause = "Integer.parseInt throws a NumberFormatException for what is no number: main says so on "
            + "System.err and calls System.exit(1).")
    void main_ends_with_status_1_where_the_argument_is_no_number() {
        starting.failsWhereTheArgumentIsNoNumber();
    }
}
