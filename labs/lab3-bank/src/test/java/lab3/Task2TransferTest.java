package lab3;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.Kind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 2: money goes from one account to another. Whatever happens, it is not made and not lost. */
class Task2TransferTest {

    private static final int ROUNDS = 30;
    private static final int THREADS = 16;
    private static final int TIMES = 500;

    @Test
    @Checks(task = "2", sentences = {"B1"}, cause = "transfer returns the balance that it left to the payer, "
        + "the first of the two names.")
    void a_transfer_moves_1_and_returns_the_balance_of_the_payer() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack").expect(2, "deposit", "jack")
                .expect(1, "transfer", "jack", "mary").expect(1, "balance", "mary")
                .expect(1, "balance", "jack");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"B1"}, cause = "Who has nothing pays nothing: the answer is 0, and the "
        + "other one gets nothing.")
    void a_transfer_from_0_changes_nothing() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(0, "transfer", "jack", "mary").expect(0, "balance", "mary")
                .expect(0, "balance", "jack");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Payer and payee may be the same one: nothing changes, "
        + "and nobody waits.")
    void a_transfer_to_oneself_changes_nothing() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack").expect(1, "transfer", "jack", "jack")
                .expect(1, "balance", "jack");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Looking whether the payer has 1, taking it and giving "
        + "it to the other one must be one step.")
    void transfers_at_once_neither_make_money_nor_lose_it() {
        Operation transfer = new Operation("transfer", "jack", "mary");
        List<Operation> script = List.of(new Operation("deposit", "jack"), transfer, transfer);
        try (Stage stage = Stage.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                Subject bank = stage.create("Bank").expect(0, "balance", "jack").expect(0, "balance", "mary");
                stage.rush(bank, TIMES, Collections.nCopies(THREADS, script));
                if (total(bank) != THREADS * TIMES) {
                    throw CurrentCheck.failed(Kind.LOST_UPDATE, "16 threads put 1 into jack's account and "
                        + "transferred 1 to mary twice, 500 times each", "that they have 8000 together then",
                        "another sum: money was made or lost");
                }
            }
        }
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Both threads change both accounts: one lock for all "
        + "accounts, or the two locks in the same order in every thread.")
    void crossing_transfers_come_to_an_end_and_keep_the_sum() {
        List<Operation> fill = List.of(new Operation("deposit", "jack"), new Operation("deposit", "mary"));
        List<List<Operation>> crossing = List.of(List.of(new Operation("transfer", "jack", "mary")),
            List.of(new Operation("transfer", "mary", "jack")));
        try (Stage stage = Stage.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                Subject bank = stage.create("Bank");
                stage.rush(bank, 1_000, List.of(fill));
                stage.rush(bank, 5_000, crossing);
                if (total(bank) != 2_000) {
                    throw CurrentCheck.failed(Kind.LOST_UPDATE, "one thread transferred from jack to mary, "
                        + "another one back, 5000 times each", "that they still have 2000 together",
                        "another sum: money was made or lost");
                }
            }
        }
    }

    private static int total(Subject bank) {
        return bank.call("balance", "jack").asInt() + bank.call("balance", "mary").asInt();
    }
}
