package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 1: the store, asked by one client. */
class Task1CommandsTest {

    private static final String WELCOME = "Howdy, stranger!";

    @Test
    @Checks(task = "1", sentences = {"V1"}, cause = "The welcome comes before anything is sent: write and flush it "
        + "before you read.")
    void a_client_is_welcomed_before_it_has_sent_anything() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            server.connect().expect(WELCOME);
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V1"}, cause = "A name, a space and the price on each line, the oldest product "
        + "first, and an empty line at the end.")
    void a_list_names_all_products_and_ends_with_an_empty_line() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("list").expect(Goods.atFirst());
            client.send("list").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2", "V1"}, cause = "A new product comes last, and its price is told as it was "
        + "written: 1.50 is not 1.5, so keep the text.")
    void a_product_is_added_at_the_end_with_its_price_as_it_was_written() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("add Tea 1.50").expect(Goods.and("Tea 1.50"));
            client.send("add Bun 007").expect(Goods.and("Tea 1.50", "Bun 007"));
            client.send("list").expect(Goods.and("Tea 1.50", "Bun 007"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "A product that is there stays as it is: its price too.")
    void a_product_that_is_there_is_not_added_again() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("add Siomai 9").expect("Already exists");
            client.send("list").expect(Goods.atFirst());
            client.send("add siomai 9").expect(Goods.and("siomai 9"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "The one that is named goes, whether it is the first one or the "
        + "last; whoever removes from a list that it is walking through gets an exception.")
    void any_product_can_be_deleted() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("delete Siomai").expect(Goods.only("Siopao 1.5", "Sagmaw 0.0"));
            client.send("delete Sagmaw").expect(Goods.only("Siopao 1.5"));
            client.send("delete Siopao").expect("");
            client.send("add Siomai 2").expect(Goods.only("Siomai 2"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Nothing to delete is no failure: the answer is the list.")
    void what_is_not_there_is_deleted_without_a_word() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("delete Tea").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "A price is digits, or digits, a point and digits. Look at it "
        + "before you look for the name; a price that is none must not end the client's thread.")
    void a_price_that_is_none_is_refused_whatever_the_name_is() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            for (String price : new String[] {"cheap", "-1", "1.", ".5", "1,5", "1.2.3", "1e3", "0x1", "2f"}) {
                client.send("add Tea " + price).expect("Invalid command");
            }
            client.send("add Siomai cheap").expect("Invalid command");
            client.send("list").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Count the words before you use them, and answer \"Invalid "
        + "command\". The connection goes on, and nothing has changed.")
    void anything_else_is_an_invalid_command_and_the_connection_goes_on() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            for (String line : new String[] {"", "hello", "LIST", "list all", "add", "add Tea", "add Green Tea 1",
                "delete", "delete Siomai Siopao", "close now"}) {
                client.send(line).expect("Invalid command");
            }
            client.send("list").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Between two words there may be more than one space.")
    void words_may_stand_far_apart() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("add   Tea    1").expect(Goods.and("Tea 1"));
            client.send("delete  Tea").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A2", "V2"}, cause = "Text is UTF-8 in both directions, and a \\r before the end "
        + "of a line does not belong to it.")
    void a_name_may_have_accents() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Peer client = server.connect().expect(WELCOME);
            client.send("add Čaj 2.0\r").expect(Goods.and("Čaj 2.0"));
            client.send("delete Čaj\r").expect(Goods.atFirst());
        }
    }
}
