package interleave.hidden.lab3;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

/** Task 1: what one thread at a time finds in {@code Bank}. */
class OneAccountSuite {

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "A name that is used for the first time has an account "
        + "with 0, whichever operation it is.")
    void a_name_is_opened_at_0_by_its_first_use() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(0, "balance", "jack").expect(1, "deposit", "mary")
                .expect(0, "withdraw", "tom").expect(1, "deposit", "jack").expect(1, "balance", "mary")
                .expect(1, "deposit", "tom");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "deposit and withdraw return the balance that they left, "
        + "not the one that they found.")
    void each_operation_returns_the_balance_that_it_left() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack").expect(2, "deposit", "jack")
                .expect(3, "deposit", "jack").expect(2, "withdraw", "jack").expect(2, "balance", "jack")
                .expect(3, "deposit", "jack");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "Taking from 0 changes nothing and returns 0.")
    void taking_from_0_changes_nothing() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack").expect(0, "withdraw", "jack")
                .expect(0, "withdraw", "jack").expect(0, "balance", "jack").expect(1, "deposit", "jack")
                .expect(0, "withdraw", "jack");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "An operation that found 0 left without giving the lock "
        + "back, so the next thread waits for ever: unlock in finally.")
    void taking_from_0_leaves_the_bank_usable_for_other_threads() {
        try (Stage stage = Stage.open()) {
            Subject bank = stage.create("Bank");
            Call first = stage.actor("client-1").start(bank, "withdraw", "jack");
            first.result();
            Standstill.expectEnd(stage, stage.actor("client-2").start(bank, "deposit", "jack"),
                "client-1 took from an account with 0, then client-2 called deposit(\"jack\")");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "An account belongs to a name: different names, upper "
        + "and lower case included, have different accounts.")
    void different_names_have_different_accounts() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack").expect(1, "deposit", "Jack")
                .expect(2, "deposit", "jack").expect(0, "balance", "jack ").expect(0, "withdraw", "Jack")
                .expect(2, "balance", "jack");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "Numbers above 127 behave differently where Integer "
        + "objects are compared by == or by compareAndSet: compare their values.")
    void balances_may_be_large() {
        try (Stage stage = Stage.open()) {
            Subject bank = stage.create("Bank");
            for (int balance = 1; balance <= 300; balance++) {
                bank.expect(balance, "deposit", "jack");
            }
            bank.expect(299, "withdraw", "jack").expect(298, "withdraw", "jack")
                .expect(298, "balance", "jack");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "Two banks are two objects: their accounts are no static "
        + "field.")
    void two_banks_share_no_accounts() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack");
            stage.create("Bank").expect(0, "balance", "jack").expect(1, "deposit", "jack");
        }
    }
}
