package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

class MyOwnTest {

    private static void explore(Scenario scenario) {
        try (Explorer explorer = Explorer.open()) {
            explorer.check(scenario);
        }
    }

    private static Scenario clients(String first, String second) {
        return StoreRules.client(StoreRules.client(StoreRules.server(), first), second);
    }

    @Test
    void of_two_who_add_the_same_product_one_is_refused() {
        explore(StoreRules.thenList(clients("add Tea 1", "add Tea 2")));
    }

    @Test
    void a_list_is_one_state_of_the_store() {
        explore(clients("list", "add Tea 1"));
    }

    @Test
    void the_administrator_cuts_no_list() {
        explore(StoreRules.console(StoreRules.clientLists(StoreRules.server()), "send 1 hello"));
    }

    @Test
    void a_silent_client_keeps_nobody_from_being_served() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            server.connect().expect("Howdy, stranger!");
            server.connect().expect("Howdy, stranger!").send("list").expect(Goods.atFirst());
        }
    }

    @Test
    void commands_are_answered_as_V2_says() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect("Howdy, stranger!");
            client.send("add  siomai   2").expect(Goods.and("siomai 2"));
            client.send("add Siomai 2").expect("Already exists");
            client.send("list all").expect("Invalid command");
        }
    }
}
