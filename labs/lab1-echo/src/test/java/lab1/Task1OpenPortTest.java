package lab1;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

/** Task 1: the port is open, and the program says which one. Nobody is served yet. */
class Task1OpenPortTest {

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "Port 0 means any free port: port() tells which one was taken.")
    void port_tells_where_clients_can_connect() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "close() closes the server's socket, so that accept() ends.")
    void close_makes_run_return() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.shutDown();
            server.awaitRunReturned();
            server.expectRefused();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "close() may come before run(): then run() returns at once.")
    void close_may_come_before_run() {
        try (Stage stage = Stage.open()) {
            Subject server = stage.create("EchoServer", 0);
            server.call("close");
            server.call("run");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A3"},
        cause = "close() may come twice: the second time there is nothing to do.")
    void close_may_come_twice() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.shutDown();
            server.shutDown();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A4"},
        cause = "main prints this line first, with the port that is really open.")
    void main_prints_the_port_on_which_it_listens() {
        try (Stage stage = Stage.open()) {
            Program program = stage.run("EchoServer", "0");
            Peer.connect("client-1", portOf(program), stage).close();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A4"},
        cause = "The constructor failed: main says why on stderr and calls System.exit(1).")
    void main_ends_with_status_1_where_the_port_is_taken() {
        try (Stage first = Stage.open(); Stage second = Stage.open()) {
            int taken = portOf(first.run("EchoServer", "0"));
            second.run("EchoServer", String.valueOf(taken)).expectExit(1);
        }
    }

    private static int portOf(Program program) {
        String line = program.expectMatching("listening on [1-9][0-9]{0,4}", "listening on <port>");
        return Integer.parseInt(line.substring("listening on ".length()));
    }
}
