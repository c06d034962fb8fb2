package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Console;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 6, the bonus: a hundred clients come, work and go together. */
class Task6CrowdTest {

    private static final String WELCOME = "Howdy, stranger!";
    private static final int CLIENTS = 100;
    /** Bytes of "list": what comes back is more than any connection takes. */
    private static final int ASKED = 16 << 10;

    /** All are connected before the first one is listened to. */
    private static List<Peer> crowd(Server server) {
        List<Peer> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            clients.add(server.connect());
        }
        clients.forEach(client -> client.expect(WELCOME));
        return clients;
    }

    @Test
    @Checks(task = "6", sentences = {"V3"}, cause = "A product got lost or came twice while many were added: every "
        + "command that touches the products takes the same lock.")
    void a_hundred_clients_add_together_and_nothing_gets_lost() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            List<Peer> clients = crowd(server);
            List<String> wanted = new ArrayList<>(List.of("Siomai 0.5", "Siopao 1.5", "Sagmaw 0.0"));
            for (int number = 0; number < CLIENTS; number++) {
                clients.get(number).send("add Tea" + number + " 1");
                wanted.add("Tea" + number + " 1");
            }
            clients.forEach(Task6CrowdTest::list);
            List<String> listed = list(clients.get(0).send("list"));
            Collections.sort(wanted);
            Collections.sort(listed);
            if (!listed.equals(wanted)) {
                throw CurrentCheck.failed(Kind.LOST_UPDATE, CLIENTS + " clients added a product each, then one of "
                    + "them sent \"list\"", CLIENTS + " products more, each of them once", "another list");
            }
        }
    }

    private static List<String> list(Peer client) {
        List<String> lines = new ArrayList<>();
        String line = client.nextLine();
        while (!line.isEmpty()) {
            lines.add(line);
            line = client.nextLine();
        }
        return lines;
    }

    @Test
    @Checks(task = "6", sentences = {"V4"}, cause = "Many clients take long one after the other: tell all of them "
        + "first, and let one deadline hold for all.")
    void close_ends_a_hundred_clients_at_once_though_some_do_not_read() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("clients").expect("");
            List<Peer> clients = crowd(server);
            clients.get(0).send("add " + Goods.LONG_NAME + " 1").expect(Goods.and(Goods.LONG_NAME + " 1"));
            for (int number = 0; number < 5; number++) {
                server.connectSlowReader().expect(WELCOME).floodWithoutReading("list", ASKED);
            }
            stage.settle();
            console.type("close");
            clients.forEach(client -> client.expect("close").expectEnd());
            console.expect(Goods.and(Goods.LONG_NAME + " 1")).awaitRunReturned();
            server.awaitRunReturned();
            server.expectNothingLeft();
        }
    }
}
