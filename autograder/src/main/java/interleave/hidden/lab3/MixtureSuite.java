package interleave.hidden.lab3;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Tasks 1 and 2: operations as they come, by one thread against the model, and by many against the walk. */
class MixtureSuite {

    private static final List<String> NAMES = List.of("jack", "mary");
    /** Few enough for a reader: a failure is told with the calls before it, not shrunk, for one may hang. */
    private static final int MOST_CALLS = 8;
    private static final int TIMES = 200;
    /** More than all threads together can take from one account, so that no operation finds 0. */
    private static final int PLENTY = 10_000;

    private Stage stage;

    @BeforeProperty
    void openOneStageForAllTries() {
        stage = Stage.open();
    }

    @AfterProperty
    void closeIt() {
        stage.close();
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

    @Property(tries = Crew.ROUNDS, seed = "3003", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"B2"}, cause = "A balance was told that no order of the operations "
        + "explains: every operation takes the same lock, from its first look at the account to its result.")
    void what_many_threads_are_told_fits_together(@ForAll("simpleScripts") List<List<Operation>> scripts) {
        fitsTogether(scripts);
    }

    @Property(tries = Crew.ROUNDS, seed = "3004", shrinking = ShrinkingMode.OFF)
    @Checks(task = "2", sentences = {"B2"}, cause = "A balance was told that no order of the operations "
        + "explains: transfer takes the same lock as the others, for both accounts, from its first look to "
        + "its result.")
    void what_is_told_beside_transfers_fits_together(@ForAll("scripts") List<List<Operation>> scripts) {
        fitsTogether(scripts);
    }

    private void fitsTogether(List<List<Operation>> scripts) {
        Crew crew = new Crew(stage);
        crew.fill(PLENTY, NAMES.toArray(String[]::new));
        List<List<Operation>> all = IntStream.range(0, Crew.THREADS)
            .mapToObj(thread -> scripts.get(thread % scripts.size())).toList();
        List<List<Integer>> told = crew.together(TIMES, all);
        Walks walks = new Walks();
        for (int thread = 0; thread < all.size(); thread++) {
            List<Operation> script = all.get(thread);
            for (int i = 0; i < told.get(thread).size(); i++) {
                walks.add(script.get(i % script.size()), told.get(thread).get(i));
            }
        }
        if (!walks.lead(PLENTY, crew::balance)) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY,
                "16 threads used two accounts at once, each with a few operations, again and again",
                "replies and final balances that fit one order", "a balance that nobody can have left");
        }
    }

    @Provide
    Arbitrary<List<Operation>> simple() {
        return simpleOperation().list().ofMinSize(1).ofMaxSize(MOST_CALLS);
    }

    @Provide
    Arbitrary<List<Operation>> any() {
        return anyOperation().list().ofMinSize(1).ofMaxSize(MOST_CALLS);
    }

    /** Two or three actors with two or three operations each. */
    @Provide
    Arbitrary<List<List<Operation>>> simpleScripts() {
        return simpleOperation().list().ofMinSize(2).ofMaxSize(3).list().ofMinSize(2).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<List<Operation>>> scripts() {
        return anyOperation().list().ofMinSize(2).ofMaxSize(3).list().ofMinSize(2).ofMaxSize(3);
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
