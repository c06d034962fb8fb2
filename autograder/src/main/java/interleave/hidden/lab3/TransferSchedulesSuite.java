package interleave.hidden.lab3;

import static interleave.hidden.lab3.Schedules.bank;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 2 under controlled schedules: transfers beside each other and beside everything else. */
class TransferSchedulesSuite {

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
    @Checks(task = "2", sentences = {"B2"}, cause = "Two threads transfer in opposite directions. One lock for "
        + "all accounts, or two locks that every thread takes in the same order.")
    void crossing_transfers_both_end_and_keep_the_sum() {
        schedules.check(bank(1, 1).client("transfer", "jack", "mary").client("transfer", "mary", "jack"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Two transfers both saw the payer's last 1, and both gave it "
        + "away: looking, taking and giving are one step.")
    void the_last_1_is_transferred_once() {
        schedules.check(bank(1, 0).client("transfer", "jack", "mary").client("transfer", "jack", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B1", "B2"}, cause = "Two clients were told the same balance of the payer: "
        + "build the answer before you give the lock back.")
    void each_transfer_returns_a_balance_of_its_own() {
        schedules.check(bank(3, 0).client("transfer", "jack", "mary").client("transfer", "jack", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and deposit change the same account: both must "
        + "take the same lock.")
    void a_deposit_for_the_payee_beside_a_transfer_counts() {
        schedules.check(bank(1, 0).client("transfer", "jack", "mary").client("deposit", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and deposit change the same account: both must "
        + "take the same lock.")
    void a_transfer_beside_a_deposit_for_the_payee_counts() {
        schedules.check(bank(1, 0).client("deposit", "mary").client("transfer", "jack", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and deposit change the same account: both must "
        + "take the same lock.")
    void a_deposit_for_the_payer_beside_a_transfer_counts() {
        schedules.check(bank(1, 0).client("transfer", "jack", "mary").client("deposit", "jack"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and deposit change the same account: both must "
        + "take the same lock.")
    void a_transfer_beside_a_deposit_for_the_payer_counts() {
        schedules.check(bank(1, 0).client("deposit", "jack").client("transfer", "jack", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and withdraw change the same account: both must "
        + "take the same lock.")
    void a_withdrawal_of_the_payer_beside_a_transfer_counts() {
        schedules.check(bank(1, 0).client("transfer", "jack", "mary").client("withdraw", "jack"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and withdraw change the same account: both must "
        + "take the same lock.")
    void a_transfer_beside_a_withdrawal_of_the_payer_counts() {
        schedules.check(bank(1, 0).client("withdraw", "jack").client("transfer", "jack", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and withdraw change the same account: both must "
        + "take the same lock.")
    void a_withdrawal_of_the_payee_beside_a_transfer_counts() {
        schedules.check(bank(1, 1).client("transfer", "jack", "mary").client("withdraw", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and withdraw change the same account: both must "
        + "take the same lock.")
    void a_transfer_beside_a_withdrawal_of_the_payee_counts() {
        schedules.check(bank(1, 1).client("withdraw", "mary").client("transfer", "jack", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Somebody saw the payer's account after the transfer and the "
        + "payee's before it: balance takes the lock, too.")
    void nobody_sees_half_a_transfer() {
        schedules.check(bank(1, 0).client("transfer", "jack", "mary").client("balance", "jack")
            .client("balance", "mary"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Payer and payee may be the same one: nothing changes, and "
        + "nobody waits.")
    void a_transfer_to_oneself_changes_nothing_for_others() {
        schedules.check(bank(1, 0).client("transfer", "jack", "jack").client("withdraw", "jack"));
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "The names Aa and BB have the same hashCode(): an order of locks by "
        + "hash code needs something that decides between equal ones, or compares the names themselves.")
    void crossing_transfers_end_where_names_have_the_same_hash_code() {
        schedules.check(bank(0, 0).test("deposit", "Aa").test("deposit", "BB")
            .client("transfer", "Aa", "BB").client("transfer", "BB", "Aa"));
    }
}
