package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 2: many clients at one store, whatever any of them does or does not do. */
class Task2ManyClientsTest {

    private static final String WELCOME = "Howdy, stranger!";
    private static final int CLIENTS = 20;

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "All clients use one store: it belongs to the server, not to the "
        + "connection.")
    void what_one_client_adds_another_one_sees() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer first = server.connect().expect(WELCOME);
            Peer second = server.connect().expect(WELCOME);
            first.send("add Tea 1").expect(Goods.and("Tea 1"));
            second.send("list").expect(Goods.and("Tea 1"));
            second.send("delete Tea").expect(Goods.atFirst());
            first.send("list").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "2", sentences = {"A5", "V3"}, cause = "Your server waits for the first client and serves nobody "
        + "else: give each client a thread.")
    void a_silent_client_holds_up_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            server.connect().expect(WELCOME);
            server.connect().expect(WELCOME).send("list").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "A command is read to its end before any lock is taken. Half a "
        + "command is not answered.")
    void a_client_in_the_middle_of_a_line_holds_up_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer slow = server.connect().expect(WELCOME).sendPart("add Tea");
            server.connect().expect(WELCOME).send("add Bun 2").expect(Goods.and("Bun 2"));
            slow.expectNothingYet();
            slow.sendPart(" 1\n").expect(Goods.and("Bun 2", "Tea 1"));
        }
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "A client that breaks off is an IOException in its own thread: it "
        + "ends this connection, closes its socket, and nothing else.")
    void a_client_that_breaks_off_harms_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer stays = server.connect().expect(WELCOME);
            server.connect().expect(WELCOME).send("add Tea 1").expect(Goods.and("Tea 1")).sendPart("delete").reset();
            server.expectConnections(1, "a client broke off in the middle of a line");
            stays.send("list").expect(Goods.and("Tea 1"));
            server.connect().expect(WELCOME).send("delete Tea").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "readLine() returns null for ever once a client has left, and "
        + "your loop goes on asking: leave the loop.")
    void a_client_that_has_left_costs_nothing() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer stays = server.connect().expect(WELCOME);
            server.connect().expect(WELCOME).closeSending().expectEnd();
            stage.expectIdle("one client had left, and another one was silent");
            stays.send("list").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "Looking whether a product is there and adding it are one step: "
        + "one of them gets the list, and the others \"Already exists\".")
    void of_many_who_add_the_same_product_one_gets_the_list() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            List<Peer> clients = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                clients.add(server.connect().expect(WELCOME));
            }
            clients.forEach(client -> client.send("add Tea 1"));
            int lists = 0;
            for (Peer client : clients) {
                if (!client.nextLine().equals("Already exists")) {
                    lists++;
                    client.expect("Siopao 1.5", "Sagmaw 0.0", "Tea 1", "");
                }
            }
            if (lists != 1) {
                throw CurrentCheck.failed(Kind.CHECK_THEN_ACT, CLIENTS + " clients sent \"add Tea 1\" together",
                    "that one of them gets a list", lists == 0 ? "none did" : "more than one did");
            }
        }
    }
}
