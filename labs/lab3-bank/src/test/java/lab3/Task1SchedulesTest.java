package lab3;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Task 1, the sheet of paper come alive: two threads, and one of them is held before each of its steps in turn
 * while the other one runs. No luck is in it: what fails here fails in every run.
 */
class Task1SchedulesTest {

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = Explorer.open();
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    private static Scenario bank() {
        return Scenario.on("Bank", BankRules::new);
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "Two deposits were counted as one: nobody may come between "
        + "reading the balance and writing the new one.")
    void two_deposits_both_count() {
        explorer.check(bank().test("deposit", "jack").client("deposit", "jack").client("deposit", "jack")
            .test("balance", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Both saw 1 and both took it: looking and taking "
        + "belong together.")
    void the_last_1_is_withdrawn_once() {
        explorer.check(bank().test("deposit", "jack").client("withdraw", "jack").client("withdraw", "jack")
            .test("balance", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "deposit and withdraw change the same account: both must "
        + "take the same lock, and read their answer before they give it back.")
    void a_withdrawal_and_a_deposit_make_up_for_each_other() {
        explorer.check(bank().test("deposit", "jack").client("withdraw", "jack").client("deposit", "jack")
            .test("balance", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "A balance that only reads can still do harm: it opens the "
        + "account, and reading beside a change is no safer than changing.")
    void looking_at_a_new_account_loses_no_deposit() {
        explorer.check(bank().client("balance", "jack").client("deposit", "jack").test("balance", "jack"));
    }
}
