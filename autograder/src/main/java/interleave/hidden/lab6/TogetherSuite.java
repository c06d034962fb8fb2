package interleave.hidden.lab6;

import interleave.hidden.server.Crowd;
import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

/** Task 2: clients that use one store together. */
class TogetherSuite {

    private static final int CLIENTS = 25;

    private final Service store = Store.service();
    private final Crowd crowd = new Crowd(store);

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "Each connection has a store of its own: the store belongs to the "
        + "server.")
    void all_connections_use_the_same_store() {
        try (Server server = store.open()) {
            Peer first = store.join(server);
            Peer second = store.join(server);
            first.send("add Tea 1").expect(Store.and("Tea 1"));
            second.send("list").expect(Store.and("Tea 1")).send("add Tea 2").expect(Store.THERE);
            second.send("add Bun 2").expect(Store.and("Tea 1", "Bun 2"));
            first.send("delete Tea").expect(Store.and("Bun 2"));
            second.send("delete Tea").expect(Store.and("Bun 2")).send("add Tea 3").expect(Store.and("Bun 2", "Tea 3"));
            store.join(server).send("list").expect(Store.and("Bun 2", "Tea 3"));
        }
    }

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "Two servers in one program have a store each: the products are no "
        + "static field.")
    void two_servers_have_two_stores() {
        try (Server first = store.open()) {
            store.join(first).send("add Tea 1").expect(Store.and("Tea 1"));
            Subject second = first.stage().create("InventoryServer", 0);
            first.stage().actor("second server").start(second, "run");
            try (Peer client = Peer.connect("client-2", second.call("port").asInt(), first)) {
                client.expect(Store.WELCOME).send("list").expect(Store.and());
            }
        }
    }

    @Test
    @Checks(task = "2", sentences = {"V2", "V3"}, cause = "close ends the connection of the one who sent it, and no "
        + "other one.")
    void close_leaves_the_others_alone() {
        try (Server server = store.open()) {
            Peer stays = store.join(server);
            store.join(server).send("close").expectEnd();
            stays.send("add Tea 1").expect(Store.and("Tea 1"));
            store.join(server).send("list").expect(Store.and("Tea 1"));
        }
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "A5"}, cause = "A client that sends nothing holds up the others: each "
        + "client needs a thread of its own, and no lock while it waits for a line.")
    void a_client_is_served_beside_a_silent_one() {
        crowd.isServedBesideASilentClient();
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "A5"}, cause = "While one client's line is not complete, all others wait: "
        + "take the lock after the line was read, not before.")
    void a_client_is_served_beside_half_a_line() {
        crowd.isServedBesideHalfALine();
    }

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "A client is connected but never served: your pool has fewer "
        + "threads than there are clients and each client keeps one, or you turn clients away.")
    void many_clients_are_served_together() {
        crowd.isServedTogether(CLIENTS);
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "A5"}, cause = "Clients that stall, leave or break off hold up those who "
        + "come later.")
    void many_clients_are_served_whatever_the_others_do() {
        crowd.isServedWhateverTheOthersDo(CLIENTS);
    }
}
