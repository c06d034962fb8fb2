package interleave.hidden.lab3;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.hidden.lab3.Linearizable.Event;
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

class LinearizableTest {

    private static final int ACTORS = 3;
    private static final Operation DEPOSIT = new Operation("deposit", "jack");
    private static final Operation WITHDRAW = new Operation("withdraw", "jack");
    private static final Operation TRANSFER = new Operation("transfer", "jack", "mary");

    /** An actor's turn. */
    record Turn(int actor, Operation operation) {
    }

    @Property(tries = 300, seed = "1")
    void whatever_happened_one_after_the_other_is_explained(@ForAll("turns") List<Turn> turns) {
        List<List<Event>> history = new ArrayList<>();
        for (int actor = 0; actor < ACTORS; actor++) {
            history.add(new ArrayList<>());
        }
        BankModel bank = BankModel.NEW;
        for (Turn turn : turns) {
            BankModel.Step step = bank.apply(turn.operation());
            history.get(turn.actor()).add(new Event(turn.operation(), step.result()));
            bank = step.after();
        }
        assertThat(new Linearizable(history, bank).from(BankModel.NEW)).isTrue();
    }

    @Test
    void a_lost_deposit_is_not_explained() {
        List<List<Event>> history = List.of(List.of(new Event(DEPOSIT, 1)), List.of(new Event(DEPOSIT, 1)));
        assertThat(new Linearizable(history, BankModel.NEW.with("jack", 1)).from(BankModel.NEW)).isFalse();
    }

    @Test
    void the_last_1_taken_twice_is_not_explained() {
        List<List<Event>> history =
            List.of(List.of(new Event(WITHDRAW, 0)), List.of(new Event(WITHDRAW, -1)));
        assertThat(new Linearizable(history, BankModel.NEW).from(BankModel.NEW.with("jack", 1))).isFalse();
    }

    @Test
    void half_a_transfer_that_was_seen_is_not_explained() {
        BankModel end = BankModel.NEW.with("mary", 1);
        Event jackHasNone = new Event(new Operation("balance", "jack"), 0);
        Event maryHasNone = new Event(new Operation("balance", "mary"), 0);
        List<List<Event>> history =
            List.of(List.of(new Event(TRANSFER, 0)), List.of(jackHasNone, maryHasNone));
        assertThat(new Linearizable(history, end).from(BankModel.NEW.with("jack", 1))).isFalse();
    }

    @Test
    void an_end_that_does_not_follow_is_not_explained() {
        List<List<Event>> history = List.of(List.of(new Event(DEPOSIT, 1)));
        assertThat(new Linearizable(history, BankModel.NEW).from(BankModel.NEW)).isFalse();
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        Arbitrary<Operation> operations = Arbitraries.of(DEPOSIT, WITHDRAW, TRANSFER,
            new Operation("balance", "mary"), new Operation("transfer", "mary", "mary"));
        return Combinators.combine(Arbitraries.integers().between(0, ACTORS - 1), operations).as(Turn::new)
            .list().ofMaxSize(9);
    }
}
