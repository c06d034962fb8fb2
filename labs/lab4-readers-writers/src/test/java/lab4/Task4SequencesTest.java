package lab4;

import interleave.testkit.explore.Model;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Task 4, as a property: any operations, one after the other, compared with a queue of the test's own. Where it
 * fails, jqwik looks for the shortest list of operations that fails too.
 */
class Task4SequencesTest {

    private Stage stage;

    @BeforeProperty
    void openOneStageForAllTries() {
        stage = Stage.open();
    }

    @AfterProperty
    void closeIt() {
        stage.close();
    }

    @Property(tries = 60, seed = "4")
    @Checks(task = "4", sentences = {"Q1", "Q2"}, cause = "One thread alone gets this result: look at the numbers and "
        + "at what is dropped, not for a race.")
    void one_thread_finds_what_the_rules_say(@ForAll @IntRange(min = 1, max = 4) int capacity,
                                             @ForAll("operations") List<Operation> operations) {
        Subject feed = stage.create("Feed", capacity);
        Model rules = QueueRules.feed(capacity);
        List<String> before = new ArrayList<>();
        for (Operation operation : operations) {
            String expected = rules.apply(operation);
            if (!expected.equals(Model.WAITS)) {
                Object argument = operation.arguments().get(0);
                String got = feed.call(operation.name(), argument).toString();
                String deed = operation.name() + "(" + argument + ")";
                if (!got.equals(expected)) {
                    throw CurrentCheck.failed(Kind.WRONG_REPLY, "test called " + deed + " of a queue for " + capacity,
                        expected, got, "before that: " + String.join(", ", before));
                }
                before.add(deed);
            }
        }
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        Arbitrary<Operation> writes = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3)
            .map(text -> new Operation("write", text));
        Arbitrary<Operation> reads = Combinators.combine(Arbitraries.of("read", "awaitNewer"),
            Arbitraries.longs().between(-1, 12)).as(Operation::new);
        return Arbitraries.frequencyOf(Tuple.of(2, writes), Tuple.of(1, reads))
            .list().ofMinSize(1).ofMaxSize(20);
    }
}
