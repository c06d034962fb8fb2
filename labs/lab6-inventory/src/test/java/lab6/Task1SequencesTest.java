package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Task 1, as a property: any commands, one after the other, compared with a store of the test's own.
 */
class Task1SequencesTest {

    private static final String[] NAMES = {"Siomai", "Siopao", "Sagmaw", "Tea"};

    /** A command on this name; only an add uses the price. */
    record Command(String word, String name, String price) {

        String line() {
            return word.equals("add") ? "add " + name + " " + price : word + " " + name;
        }
    }

    private Server server;

    @BeforeProperty
    void openOneServerForAllTries() {
        server = Stage.open().serve("InventoryServer");
    }

    @AfterProperty
    void closeIt() {
        server.close();
    }

    @Property(tries = 40, seed = "6", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"V1", "V2"}, cause = "One client alone gets this answer: look at the rules of the "
        + "command, not for a race.")
    void one_client_gets_what_the_rules_say(@ForAll("commands") List<Command> commands) {
        Map<String, String> prices = new LinkedHashMap<>();
        try (Peer client = server.connect().expect("Howdy, stranger!")) {
            emptyTheStore(client);
            for (Command command : commands) {
                client.send(command.line()).expect(answer(command, prices));
            }
        }
    }

    /** All tries have the same server, and each one begins without products. */
    private static void emptyTheStore(Peer client) {
        for (String name : NAMES) {
            client.send("delete " + name);
            while (!client.nextLine().isEmpty()) {
                // What is still there.
            }
        }
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Combinators.combine(Arbitraries.of("add", "add", "delete"), Arbitraries.of(NAMES),
            Arbitraries.of("1", "2.50", "0.0", "cheap")).as(Command::new).list().ofMinSize(1).ofMaxSize(12);
    }

    /** Does it here, and returns the lines of the answer. */
    private static String[] answer(Command command, Map<String, String> prices) {
        if (command.word().equals("delete")) {
            prices.remove(command.name());
        } else if (command.price().equals("cheap")) {
            return new String[] {"Invalid command"};
        } else if (prices.putIfAbsent(command.name(), command.price()) != null) {
            return new String[] {"Already exists"};
        }
        return Goods.only(prices.entrySet().stream().map(product -> product.getKey() + " " + product.getValue())
            .toArray(String[]::new));
    }
}
