package lab3;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 2 under controlled schedules: see {@link Task1SchedulesTest}. */
class Task2SchedulesTest {

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = Explorer.open();
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    /** jack has 1, mary has 1. */
    private static Scenario bank() {
        return Scenario.on("Bank", BankRules::new).test("deposit", "jack").test("deposit", "mary");
    }

    private static void check(Scenario scenario) {
        explorer.check(scenario.test("balance", "jack").test("balance", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Both threads change both accounts: one lock for all "
        + "accounts, or the two locks in the same order in every thread.")
    void crossing_transfers_both_end_and_keep_the_sum() {
        check(bank().client("transfer", "jack", "mary").client("transfer", "mary", "jack"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Looking whether the payer has 1, taking it and giving it "
        + "to the other one must be one step.")
    void the_last_1_is_transferred_once() {
        check(bank().client("transfer", "jack", "mary").client("transfer", "jack", "tom"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and deposit change the same account: both must "
        + "take the same lock.")
    void a_deposit_for_the_payee_is_not_lost() {
        check(bank().client("transfer", "jack", "mary").client("deposit", "mary"));
    }
}
