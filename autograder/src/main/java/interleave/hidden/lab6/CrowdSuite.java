package interleave.hidden.lab6;

import interleave.hidden.server.Crowd;
import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Server;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Task 6, the bonus: a hundred clients come, work and go together. */
class CrowdSuite {

    private static final int CLIENTS = 100;
    private static final int DEAF = 3;

    private final Service store = Store.service();

    @Test
    @Checks(task = "6", sentences = {"V3"}, cause = "A client is connected but never served: your pool has fewer than "
        + "100 threads and each client keeps one, or you turn clients away.")
    void a_hundred_clients_are_served_together() {
        new Crowd(store).isServedTogether(CLIENTS);
    }

    @Test
    @Checks(task = "6", sentences = {"V3"}, cause = "A product got lost, came twice, or was told to be there: every "
        + "command that touches the products takes the same lock.")
    void a_hundred_clients_add_at_once_and_nothing_gets_lost() {
        try (Server server = store.open()) {
            List<Peer> clients = crowd(server);
            for (Peer client : clients) {
                client.send("add Tea-" + client.name() + " 1");
            }
            clients.forEach(CrowdSuite::readList);
            TreeSet<String> wanted = new TreeSet<>(Arrays.asList(Store.and()));
            clients.forEach(client -> wanted.add("Tea-" + client.name() + " 1"));
            List<String> listed = readList(clients.get(0).send("list"));
            if (listed.size() != wanted.size() || !wanted.equals(new TreeSet<>(listed))) {
                throw CurrentCheck.failed(Kind.LOST_UPDATE, CLIENTS + " clients added a product each at once, then one "
                    + "of them sent \"list\"", CLIENTS + " products more, each of them once", "another list");
            }
        }
    }

    @Test
    @Checks(task = "6", sentences = {"V4"}, cause = "The console lists all who are there, and each has an id of its "
        + "own: whoever gives ids does it under a lock, or alone.")
    void a_hundred_clients_have_a_hundred_ids() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            List<Peer> clients = crowd(server);
            admin.awaitClients(clients.toArray(Peer[]::new));
        }
    }

    @Test
    @Checks(task = "6", sentences = {"V4"}, cause = "Many clients take long one after the other: tell all of them "
        + "first, and let one deadline hold for all.")
    void close_ends_a_hundred_clients_at_once_though_some_do_not_read() {
        try (NotReading busy = NotReading.clients(DEAF)) {
            List<Peer> clients = crowd(busy.server());
            busy.admin().console().typeLast("close");
            busy.server().expectNothingLeft();
            clients.forEach(client -> client.expect("close").expectEnd());
            busy.admin().console().expect(NotReading.list()).awaitRunReturned();
            busy.server().awaitRunReturned();
        }
    }

    /** All connect before the first one is listened to. */
    private static List<Peer> crowd(Server server) {
        List<Peer> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            clients.add(server.connect());
        }
        clients.forEach(client -> client.expect(Store.WELCOME));
        return clients;
    }

    /** The lines of an answer up to the empty one, which is among them. */
    private static List<String> readList(Peer client) {
        List<String> lines = new ArrayList<>();
        String line = client.nextLine();
        while (!line.isEmpty()) {
            lines.add(line);
            line = client.nextLine();
        }
        lines.add(line);
        return lines;
    }
}
