package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Console;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import org.junit.jupiter.api.Test;

/** Task 4: a client asks for lists and never reads them. Whoever writes to it waits; and who else? */
class Task4NoWaitingTest {

    private static final String WELCOME = "Howdy, stranger!";
    /** More than a server's end takes in that has stopped reading because it cannot write. */
    private static final int MUCH = 32 << 20;

    /** A client that has asked for more than the network takes, and reads nothing. */
    private static Peer deaf(Server server) {
        Peer deaf = server.connectSlowReader().expect(WELCOME);
        deaf.send("add " + Goods.LONG_NAME + " 1").expect(Goods.and(Goods.LONG_NAME + " 1"));
        deaf.floodWithoutReading("list", MUCH);
        // Until whoever writes to it stands still.
        server.stage().settle();
        return deaf;
    }

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "A lock that all need is held while a list is written: the client "
        + "that does not read keeps it for ever. Make the list under the lock, write it outside.")
    void a_client_that_does_not_read_holds_up_no_other_one() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            deaf(server);
            server.connect().expect(WELCOME).send("add Bun 2").expect(Goods.and(Goods.LONG_NAME + " 1", "Bun 2"));
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4"}, cause = "send writes to the client itself, or waits for a lock that the "
        + "client's handler holds while it writes. Leave the line for somebody who may wait: a thread that only "
        + "writes to this client.")
    void the_console_goes_on_after_a_send_to_a_client_that_does_not_read() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("clients").expect("");
            int id = Roll.await(server, console, deaf(server)).values().iterator().next();
            console.type("send " + id + " hello").type("list").expect(Goods.and(Goods.LONG_NAME + " 1"));
            console.type("send " + id + " again").type("list").expect(Goods.and(Goods.LONG_NAME + " 1"));
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4", "V1"}, cause = "The line waits until the client reads again, and goes out "
        + "between two lists: one thread writes to a client, or all who write hold the same lock for a whole list.")
    void what_was_sent_comes_whole_when_the_client_reads_again() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("clients").expect("");
            Peer deaf = deaf(server);
            int id = Roll.await(server, console, deaf).get(deaf.address());
            console.type("send " + id + " hello").type("send 99 hello").expect("No such client");
            String before = "";
            String line = deaf.nextLine();
            while (!line.equals("hello")) {
                before = line;
                line = deaf.nextLine();
            }
            if (!before.isEmpty()) {
                throw CurrentCheck.failed(Kind.MIXED_LINES, "the administrator sent \"hello\" to a client that asks "
                    + "for lists", "\"hello\" behind the empty line of a list", "\"hello\" in the middle of a list");
            }
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4"}, cause = "close waits for a client that does not read. Give its last line "
        + "a second at most, then close its socket: that ends the write, too.")
    void close_ends_a_client_that_does_not_read() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("clients").expect("");
            Peer reads = server.connect().expect(WELCOME);
            deaf(server);
            console.type("close");
            reads.expect("close").expectEnd();
            console.expect(Goods.and(Goods.LONG_NAME + " 1")).awaitRunReturned();
            server.awaitRunReturned();
            server.expectNothingLeft();
        }
    }
}
