package lab3;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Tasks 1 and 2, as a property: any operations, one after the other, compared with a bank of the test's own.
 * Where it fails, jqwik looks for the shortest list of operations that fails too.
 */
class Task2SequencesTest {

    /** An operation on these names; all but transfer use the first one only. */
    record Command(String operation, String name, String other) {
    }

    private Stage stage;

    @BeforeProperty
    void openOneStageForAllTries() {
        stage = Stage.open();
    }

    @AfterProperty
    void closeIt() {
        stage.close();
    }

    @Property(tries = 60, seed = "3")
    @Checks(task = "2", sentences = {"B1", "B2"}, cause = "One thread alone gets this result: look at the "
        + "rules of the operation, not for a race.")
    void one_thread_finds_what_the_rules_say(@ForAll("commands") List<Command> commands) {
        Subject bank = stage.create("Bank");
        Map<String, Integer> balances = new HashMap<>();
        for (Command command : commands) {
            if (command.operation().equals("transfer")) {
                bank.expect(after(command, balances), "transfer", command.name(), command.other());
            } else {
                bank.expect(after(command, balances), command.operation(), command.name());
            }
        }
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<String> operations = Arbitraries.of("deposit", "deposit", "withdraw", "transfer",
            "balance");
        Arbitrary<String> names = Arbitraries.of("jack", "mary", "tom");
        return Combinators.combine(operations, names, names).as(Command::new).list().ofMaxSize(20);
    }

    /** Does it here, and returns the balance that it left. */
    private static int after(Command command, Map<String, Integer> balances) {
        int before = balances.getOrDefault(command.name(), 0);
        if (command.operation().equals("deposit")) {
            balances.merge(command.name(), 1, Integer::sum);
        } else if (!command.operation().equals("balance") && before > 0) {
            balances.put(command.name(), before - 1);
            if (command.operation().equals("transfer")) {
                balances.merge(command.other(), 1, Integer::sum);
            }
        }
        return balances.getOrDefault(command.name(), 0);
    }
}
