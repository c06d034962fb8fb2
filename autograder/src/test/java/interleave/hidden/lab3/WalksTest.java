package interleave.hidden.lab3;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.stage.Operation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WalksTest {

    private static final int START = 20;
    private static final Operation DEPOSIT = new Operation("deposit", "jack");
    private static final Operation TRANSFER = new Operation("transfer", "jack", "mary");

    /** An operation, and how far off its result is: 0 in right histories. */
    record Told(Operation operation, int off) {
    }

    @Property(tries = 300, seed = "1")
    void a_right_history_is_never_called_wrong(@ForAll("operations") List<Operation> operations) {
        BankModel bank = start();
        Walks walks = new Walks();
        for (Operation operation : operations) {
            BankModel.Step step = bank.apply(operation);
            walks.add(operation, step.result());
            bank = step.after();
        }
        assertThat(walks.lead(START, bank::balance)).isTrue();
    }

    @Property(tries = 500, seed = "2")
    void what_a_search_for_an_order_explains_is_a_walk(@ForAll("histories") List<Told> history) {
        BankModel bank = start();
        Walks walks = new Walks();
        List<List<Linearizable.Event>> actors = new ArrayList<>();
        for (Told told : history) {
            BankModel.Step step = bank.apply(told.operation());
            int result = step.result() + told.off();
            walks.add(told.operation(), result);
            actors.add(List.of(new Linearizable.Event(told.operation(), result)));
            bank = step.after();
        }
        if (new Linearizable(actors, bank).from(start())) {
            assertThat(walks.lead(START, bank::balance)).isTrue();
        }
    }

    @Test
    void two_deposits_with_the_same_balance_are_no_walk() {
        Walks walks = new Walks();
        walks.add(DEPOSIT, START + 1);
        walks.add(DEPOSIT, START + 1);
        assertThat(walks.lead(START, name -> START + 2)).isFalse();
        assertThat(walks.lead(START, name -> START + 1)).isFalse();
    }

    @Test
    void a_transfer_that_does_not_arrive_is_no_walk() {
        Walks walks = new Walks();
        walks.add(TRANSFER, START - 1);
        assertThat(walks.lead(START, name -> name.equals("jack") ? START - 1 : START)).isFalse();
        assertThat(walks.lead(START, name -> name.equals("jack") ? START - 1 : START + 1)).isTrue();
    }

    private static BankModel start() {
        return BankModel.NEW.with("jack", START).with("mary", START);
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        return operation().list().ofMaxSize(START);
    }

    @Provide
    Arbitrary<List<Told>> histories() {
        return Combinators.combine(operation(), Arbitraries.of(0, 0, 0, 0, 1, -1)).as(Told::new)
            .list().ofMaxSize(6);
    }

    private static Arbitrary<Operation> operation() {
        return Arbitraries.of(DEPOSIT, new Operation("withdraw", "jack"), TRANSFER,
            new Operation("transfer", "mary", "jack"), new Operation("transfer", "jack", "jack"),
            new Operation("balance", "mary"), new Operation("withdraw", "mary"));
    }
}
