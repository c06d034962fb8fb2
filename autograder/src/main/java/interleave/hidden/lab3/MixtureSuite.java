package interleave.hidden.lab3;

import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Tasks 1 and 2: operations as they come, one after the other and under controlled schedules, against the model. */
class MixtureSuite {

    private static final List<String> NAMES = List.of("jack", "mary");
    /** Few enough for a reader: a failure is told with the calls before it, not shrunk, for one may hang. */
    private static final int MOST_CALLS = 8;

    private Stage stage;
    private Schedules schedules;

    @BeforeProperty
    void openOneStageForAllTries() {
        stage = Stage.open();
        schedules = new Schedules();
    }

    @AfterProperty
    void closeIt() {
        stage.close();
        schedules.close();
    }

    @Property(tries = 60, seed = "3001", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"B1"}, cause = "One thread alone gets this result: look at the rules of "
        + "the operation, not for a race.")
    void one_account_at_a_time_follows_the_rules(@ForAll("simple") List<Operation> operations) {
        follow(operations);
    }

    @Property(tries = 60, seed = "3002", shrinking = ShrinkingMode.OFF)
    @Checks(task = "2", sentences = {"B1", "B2"}, cause = "One thread alone gets this result: look at the "
        + "rules of transfer, also for a payer with 0 and for a transfer to oneself.")
    void transfers_follow_the_rules(@ForAll("any") List<Operation> operations) {
        follow(operations);
    }

    private void follow(List<Operation> operations) {
        Subject bank = stage.create("Bank");
        BankModel model = BankModel.NEW;
        for (Operation operation : operations) {
            BankModel.Step step = model.apply(operation);
            bank.expect(step.result(), operation.name(), operation.arguments().toArray());
            model = step.after();
        }
    }

    @Property(tries = 25, seed = "3003")
    @Checks(task = "1", sentences = {"B2"}, cause = "A balance was told that no order of the operations "
        + "explains: every operation takes the same lock, from its first look at the account to its result.")
    void what_several_clients_are_told_fits_one_order(@ForAll("simpleClients") List<Operation> clients) {
        fitsOneOrder(clients);
    }

    @Property(tries = 25, seed = "3004")
    @Checks(task = "2", sentences = {"B2"}, cause = "A balance was told that no order of the operations "
        + "explains: transfer takes the same lock as the others, for both accounts, from its first look to "
        + "its result.")
    void what_is_told_beside_transfers_fits_one_order(@ForAll("clients") List<Operation> clients) {
        fitsOneOrder(clients);
    }

    /** Every schedule of these operations, a client for each. jqwik looks for fewer of them that fail, too. */
    private void fitsOneOrder(List<Operation> clients) {
        Scenario scenario = Schedules.bank(1, 1);
        for (Operation operation : clients) {
            scenario = scenario.client(operation.name(), operation.arguments().toArray());
        }
        schedules.check(scenario);
    }

    @Provide
    Arbitrary<List<Operation>> simple() {
        return simpleOperation().list().ofMinSize(1).ofMaxSize(MOST_CALLS);
    }

    @Provide
    Arbitrary<List<Operation>> any() {
        return anyOperation().list().ofMinSize(1).ofMaxSize(MOST_CALLS);
    }

    @Provide
    Arbitrary<List<Operation>> simpleClients() {
        return simpleOperation().list().ofMinSize(2).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Operation>> clients() {
        return anyOperation().list().ofMinSize(2).ofMaxSize(3);
    }

    private static Arbitrary<Operation> simpleOperation() {
        List<Operation> operations = new ArrayList<>();
        for (String name : NAMES) {
            operations.add(new Operation("deposit", name));
            operations.add(new Operation("withdraw", name));
            operations.add(new Operation("balance", name));
        }
        return Arbitraries.of(operations);
    }

    private static Arbitrary<Operation> anyOperation() {
        List<Operation> transfers = new ArrayList<>();
        for (String from : NAMES) {
            NAMES.forEach(to -> transfers.add(new Operation("transfer", from, to)));
        }
        return Arbitraries.oneOf(simpleOperation(), Arbitraries.of(transfers));
    }
}
