package interleave.hidden.lab6;

import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Console;
import interleave.testkit.stage.Server;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 3: the console that is silent, whose input ends, and that closes the store. */
class ConsoleEndSuite {

    private static final int CLIENTS = 4;

    private final Service store = Store.service();

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Clients wait for the administrator to type: the console and the "
        + "accept loop need a thread each, and no lock is held while the keyboard is read.")
    void clients_are_served_while_the_console_is_silent() {
        try (Server server = store.open()) {
            Peer first = store.join(server);
            Console console = Admin.of(server).console();
            server.stage().settle();
            store.join(server).send("add Tea 1").expect(Store.and("Tea 1")).send("close").expectEnd();
            first.send("list").expect(Store.and("Tea 1"));
            console.type("list").expect(Store.and("Tea 1"));
            server.stage().settle();
            store.join(server).send("delete Tea").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4", "A5"}, cause = "A console that waits for its keyboard costs nothing: "
        + "readLine() already waits.")
    void a_silent_console_costs_nothing() {
        try (Server server = store.open()) {
            Admin.of(server).console().type("list").expect(Store.and());
            store.join(server);
            server.stage().expectIdle("the administrator types nothing, and a client is silent");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The end of the input is not close: the console's run() returns, "
        + "and the server goes on.")
    void the_end_of_its_input_leaves_the_server_running() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Peer client = store.join(server);
            admin.console().type("list").expect(Store.and()).endInput().awaitRunReturned();
            server.stage().settle();
            client.send("add Tea 1").expect(Store.and("Tea 1"));
            store.join(server).send("list").expect(Store.and("Tea 1"));
            server.shutDown();
            server.awaitRunReturned();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "readLine() returns null for ever where the input has ended: leave "
        + "the loop.")
    void the_end_of_its_input_costs_nothing() {
        try (Server server = store.open()) {
            Admin.of(server).console().type("list").expect(Store.and()).endInput();
            store.join(server);
            server.stage().expectIdle("the console's input has ended, and a client is silent");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "close sends the line close to every client and then closes its "
        + "socket: threads that wait in readLine() see no flag. It prints the list, and closes the server.")
    void close_tells_every_client_ends_it_and_prints_the_last_list() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            List<Peer> clients = clients(server);
            admin.console().typeLast("close");
            clients.forEach(client -> client.expect("close").expectEnd());
            admin.console().expect(Store.and("Tea 1")).expectNothingMore();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "After close both run() return. Whoever waits for handlers must "
        + "hold no lock that a handler needs to leave.")
    void close_makes_both_run_return() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            clients(server);
            admin.console().typeLast("close").awaitRunReturned();
            server.awaitRunReturned();
            server.expectRefused();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4", "A3"}, cause = "After close no thread and no socket of the server is left: "
        + "handlers, writers and pools are ended, too.")
    void close_leaves_no_thread_and_no_socket() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Peer leaves = store.join(server);
            admin.console().type("send " + admin.awaitId(leaves) + " hello");
            leaves.expect("hello").send("close").expectEnd();
            clients(server);
            admin.console().typeLast("close");
            server.expectNothingLeft();
            server.shutDown();
            admin.console().expect(Store.and("Tea 1")).awaitRunReturned();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "close works where nobody is connected, too, and without a client "
        + "that the server would have to wake.")
    void close_where_nobody_is_connected_ends_the_server() {
        try (Server server = store.open()) {
            Console console = Admin.of(server).console().typeLast("close").expect(Store.and());
            console.awaitRunReturned();
            server.awaitRunReturned();
            server.expectNothingLeft();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The last list is that of the store as the clients have left it.")
    void the_last_list_is_that_of_the_store() {
        try (Server server = store.open()) {
            Peer client = store.join(server).send("delete Siomai").expect("Siopao 1.5", "Sagmaw 0.0", "");
            client.send("add Čaj 2.50").expect("Siopao 1.5", "Sagmaw 0.0", "Čaj 2.50", "");
            Admin.of(server).console().typeLast("close").expect("Siopao 1.5", "Sagmaw 0.0", "Čaj 2.50", "");
            client.expect("close").expectEnd();
        }
    }

    /** Some have been served, are silent, or are in the middle of a line. */
    private List<Peer> clients(Server server) {
        List<Peer> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            clients.add(store.join(server));
        }
        clients.get(0).send("add Tea 1").expect(Store.and("Tea 1"));
        clients.get(1).sendPart("add Bun");
        server.stage().settle();
        return clients;
    }
}
