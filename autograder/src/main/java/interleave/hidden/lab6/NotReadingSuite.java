package interleave.hidden.lab6;

import interleave.hidden.server.Blocked;
import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Console;
import interleave.testkit.stage.Server;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 4: clients that ask for much and read nothing. Whoever writes to them waits; nobody else does. */
class NotReadingSuite {

    /** More than the system keeps for a connection, in lines that are far fewer than a thousand. */
    private static final int SENT = 80;
    private static final String LONG = "x".repeat(100_000);

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "A lock that all need is held while a list is written: the client "
        + "that does not read keeps it for ever. Make the list under the lock, write it outside.")
    void clients_are_served_beside_one_that_does_not_read() {
        try (NotReading store = NotReading.clients(1)) {
            Peer other = store.server().connect();
            store.expectAllTheSame(() -> other.expect(Store.WELCOME).send("add Bun 2").expect(NotReading.list("Bun 2")),
                other::nextLine);
            other.send("delete Bun").expect(NotReading.list()).send("close").expectEnd();
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4"}, cause = "send writes to the client itself, or waits for a lock that the "
        + "client's handler holds while it writes. Leave the line for somebody who may wait: a thread that only writes "
        + "to this client.")
    void send_does_not_wait_for_a_client_that_does_not_read() {
        try (NotReading store = NotReading.clients(1)) {
            int id = store.admin().awaitId(store.deaf());
            for (int number = 0; number < 3; number++) {
                store.admin().console().type("send " + id + " hello").type("list");
                store.expectAllTheSame(() -> store.admin().console().expect(NotReading.list()),
                    store.admin().console()::nextLine);
            }
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4"}, cause = "Many lines to one client, and the console stands still at one of "
        + "them: what a socket, or a queue with a bound, takes without waiting has an end.")
    void send_does_not_wait_however_much_is_sent() {
        Service service = Store.service();
        try (Server server = service.open()) {
            Admin admin = Admin.of(server);
            Peer deaf = server.connectSlowReader().expect(Store.WELCOME);
            int id = admin.awaitId(deaf);
            for (int number = 0; number < SENT; number++) {
                admin.console().type("send " + id + " " + LONG);
            }
            admin.console().type("list");
            Blocked.byOthers(List.of(deaf), () -> admin.console().expect(Store.and()), admin.console()::nextLine);
            service.join(server).send("list").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4"}, cause = "While a line is on its way to a client that does not read you "
        + "hold the lock of all clients: nobody can come, leave or be listed.")
    void clients_come_and_go_after_a_send_to_one_that_does_not_read() {
        try (NotReading store = NotReading.clients(1)) {
            int id = store.admin().awaitId(store.deaf());
            store.admin().console().type("send " + id + " hello");
            store.server().stage().settle();
            Peer other = store.server().connect();
            store.expectAllTheSame(() -> other.expect(Store.WELCOME), other::nextLine);
            store.expectAllTheSame(() -> store.admin().awaitClients(store.deaf(), other),
                store.admin().console()::nextLine);
            other.send("close").expectEnd();
            store.admin().awaitClients(store.deaf());
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4", "V1"}, cause = "What is sent waits until the client reads again, and goes "
        + "out between two lists: one thread writes to a client, or all who write hold the same lock for a whole list.")
    void what_was_sent_comes_whole_and_in_order_when_the_client_reads_again() {
        try (NotReading store = NotReading.clients(1)) {
            int id = store.admin().awaitId(store.deaf());
            store.admin().console().type("send " + id + " one").type("send " + id + " two")
                .type("send " + id + " three").type("send 99 hello").expect("No such client");
            store.readsWholeListsAnd("one", "two", "three");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "A client that does not read costs the processor: let the thread "
        + "that writes to it block, or a selector tell when there is room.")
    void a_client_that_does_not_read_costs_nothing() {
        try (NotReading store = NotReading.clients(1)) {
            store.server().stage().expectIdle("a client does not read, and nobody else is there");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5", "V4"}, cause = "A write that stands still ends by an IOException when the "
        + "client breaks off: that client has left.")
    void a_client_that_does_not_read_can_break_off() {
        try (NotReading store = NotReading.clients(1)) {
            store.deaf().reset();
            store.admin().awaitClients();
            store.server().expectConnections(0, "a client that did not read broke off");
            store.admin().console().type("list").expect(NotReading.list());
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4"}, cause = "close waits for a client that does not read. Give its last line a "
        + "second at most, then close its socket: that ends the write, too.")
    void close_ends_a_client_that_does_not_read() {
        try (NotReading store = NotReading.clients(1)) {
            Peer reads = store.server().connect().expect(Store.WELCOME);
            Console console = store.admin().console().typeLast("close");
            reads.expect("close");
            store.expectAllTheSame(() -> console.expect(NotReading.list()), console::nextLine);
            reads.expectEnd();
            console.awaitRunReturned();
            store.server().awaitRunReturned();
            store.server().expectNothingLeft();
        }
    }

    @Test
    @Checks(task = "4", sentences = {"V4"}, cause = "Two seconds hold for all clients together: tell all of them "
        + "first, then wait with one deadline.")
    void close_ends_several_clients_that_do_not_read() {
        try (NotReading store = NotReading.clients(3)) {
            store.admin().console().typeLast("close");
            store.server().expectNothingLeft();
            store.admin().console().expect(NotReading.list()).awaitRunReturned();
            store.server().awaitRunReturned();
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A3"}, cause = "close() of the server closes the sockets of clients that do not "
        + "read, too: that ends the write that stands still.")
    void the_server_can_be_closed_though_a_client_does_not_read() {
        try (NotReading store = NotReading.clients(1)) {
            store.server().shutDown();
            store.server().awaitRunReturned();
            store.server().expectNothingLeft();
        }
    }
}
