package interleave.hidden.lab3;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

/** Task 2: what one thread at a time finds in {@code Bank.transfer}. */
class TransferSuite {

    @Test
    @Checks(task = "2", sentences = {"B1"}, cause = "transfer(from, to) returns the balance that it left to "
        + "the payer, the first of the two.")
    void a_transfer_moves_1_and_returns_the_balance_of_the_payer() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack").expect(2, "deposit", "jack")
                .expect(1, "transfer", "jack", "mary").expect(1, "balance", "mary")
                .expect(0, "transfer", "jack", "mary").expect(2, "balance", "mary")
                .expect(0, "balance", "jack");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"B1"}, cause = "Who has nothing pays nothing: the answer is 0, and the "
        + "payee gets nothing.")
    void a_transfer_from_0_changes_nothing() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "mary").expect(0, "transfer", "jack", "mary")
                .expect(1, "balance", "mary").expect(0, "balance", "jack").expect(1, "deposit", "jack");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"B1"}, cause = "A transfer may be the first use of a name, of the "
        + "payer's and of the payee's.")
    void a_transfer_opens_accounts() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(0, "transfer", "tom", "ann").expect(0, "balance", "tom")
                .expect(1, "deposit", "ann").expect(0, "transfer", "ann", "eve").expect(1, "balance", "eve");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Payer and payee are the same account: taking and giving "
        + "must leave it as it was. It is one account, though the two names may be two String objects.")
    void a_transfer_to_oneself_changes_nothing() {
        try (Stage stage = Stage.open()) {
            Subject bank = stage.create("Bank");
            transferToOneself(stage, bank);
            bank.expect(0, "balance", "jack").expect(1, "deposit", "jack");
            transferToOneself(stage, bank);
            bank.expect(1, "balance", "jack").expect(2, "deposit", "jack")
                .expect(2, "transfer", "jack", "jack").expect(2, "balance", "jack");
        }
    }

    /** On a thread of its own: it may wait for itself. */
    private static void transferToOneself(Stage stage, Subject bank) {
        Standstill.expectEnd(stage, stage.actor("client-1").start(bank, "transfer", "jack", "jack"),
            "client-1 called transfer(\"jack\", \"jack\")");
    }

    @Test
    @Checks(task = "2", sentences = {"B1"}, cause = "A transfer that found 0 left without giving a lock "
        + "back, so the next thread waits for ever: unlock in finally.")
    void a_transfer_from_0_leaves_the_bank_usable_for_other_threads() {
        try (Stage stage = Stage.open()) {
            Subject bank = stage.create("Bank");
            stage.actor("client-1").call(bank, "transfer", "jack", "mary");
            Standstill.expectEnd(stage, stage.actor("client-2").start(bank, "transfer", "mary", "jack"),
                "client-1 transferred from jack, who has 0, then client-2 from mary to jack");
        }
    }
}
