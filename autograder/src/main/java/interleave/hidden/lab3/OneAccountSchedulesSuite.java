package interleave.hidden.lab3;

import static interleave.hidden.lab3.Schedules.bank;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 1 under controlled schedules: pairs and triples of operations on one account, held before every step. */
class OneAccountSchedulesSuite {

    private static Schedules schedules;

    @BeforeAll
    static void open() {
        schedules = new Schedules();
    }

    @AfterAll
    static void close() {
        schedules.close();
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "Two deposits were counted as one: nobody may come between "
        + "reading the balance and writing the new one.")
    void two_deposits_both_count() {
        schedules.check(bank(0, 0).client("deposit", "jack").client("deposit", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "Two withdrawals were counted as one: nobody may come "
        + "between reading the balance and writing the new one.")
    void two_withdrawals_both_count() {
        schedules.check(bank(3, 0).client("withdraw", "jack").client("withdraw", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Both saw 1 and both took it: looking and taking "
        + "belong under the same lock.")
    void the_last_1_is_withdrawn_once() {
        schedules.check(bank(1, 0).client("withdraw", "jack").client("withdraw", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "deposit and withdraw change the same account: both must "
        + "take the same lock.")
    void a_deposit_beside_a_withdrawal_is_not_lost() {
        schedules.check(bank(2, 0).client("withdraw", "jack").client("deposit", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "deposit and withdraw change the same account: both must "
        + "take the same lock.")
    void a_withdrawal_beside_a_deposit_is_not_lost() {
        schedules.check(bank(2, 0).client("deposit", "jack").client("withdraw", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "balance opens an account that is not there, or reads while "
        + "another thread changes: it takes the lock, too.")
    void looking_at_an_account_changes_nothing() {
        schedules.check(bank(0, 0).client("balance", "jack").client("deposit", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "What an operation returns is the balance that it left: read "
        + "it before you give the lock back. And balance never shows what was not so.")
    void what_is_seen_never_goes_back() {
        schedules.check(bank(1, 0).client("deposit", "jack").client("balance", "jack").client("balance", "jack"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "A map that is not made for several threads breaks when two "
        + "change it at once, even for different names.")
    void two_names_at_once_both_get_an_account() {
        schedules.check(bank(0, 0).client("deposit", "jack").client("deposit", "mary"));
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "Three deposits were counted as two: a thread that did not get "
        + "the lock went in all the same.")
    void three_deposits_all_count() {
        schedules.check(bank(0, 0).client("deposit", "jack").client("deposit", "jack").client("deposit", "jack")
            .heldTwice());
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Three withdrawals, and money for two: looking and taking "
        + "belong under the same lock, whether or not others wait for it.")
    void three_withdrawals_take_what_is_there() {
        schedules.check(bank(2, 0).client("withdraw", "jack").client("withdraw", "jack").client("withdraw", "jack")
            .heldTwice());
    }
}
