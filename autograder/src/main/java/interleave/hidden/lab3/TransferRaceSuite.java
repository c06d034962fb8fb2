package interleave.hidden.lab3;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.verdict.Kind;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 2: transfers of many threads, among themselves and beside other operations. */
class TransferRaceSuite {

    private static final int TIMES = 600;
    private static final int CALLS = Crew.THREADS * TIMES;
    private static final Operation TO_MARY = new Operation("transfer", "jack", "mary");
    private static final Operation TO_JACK = new Operation("transfer", "mary", "jack");
    private static final String TRANSFERS =
        "16 threads transferred from jack's 9601 to mary's 0 at once, 600 times each";

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "A transfer changes two accounts: no other transfer may "
        + "come between its steps.")
    void no_transfer_is_lost() {
        Crew.rounds(crew -> {
            crew.fill(CALLS + 1, "jack");
            crew.balance("mary");
            crew.all(TIMES, TO_MARY);
            expectBalances(crew, 1, CALLS, TRANSFERS);
        });
    }

    @Test
    @Checks(task = "2", sentences = {"B1", "B2"}, cause = "Two clients were told the same balance of the "
        + "payer: build the answer before you give the lock back.")
    void each_transfer_returns_a_balance_of_its_own() {
        Crew.rounds(crew -> {
            crew.fill(CALLS + 1, "jack");
            crew.balance("mary");
            List<Integer> told = crew.all(TIMES, TO_MARY);
            if (new HashSet<>(told).size() < told.size()) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, TRANSFERS, "9600 different balances of jack",
                    "the same balance twice");
            }
        });
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Two threads transfer in opposite directions. One lock "
        + "for all accounts, or two locks that every thread takes in the same order.")
    void crossing_transfers_come_to_an_end_and_keep_the_sum() {
        Crew.rounds(crew -> {
            crew.fill(5_000, "jack", "mary");
            crew.together(4_000, List.of(List.of(TO_MARY), List.of(TO_JACK)));
            expectBalances(crew, 5_000, 5_000,
                "one thread transferred from jack to mary, another one back, 4000 times each; both had 5000");
        });
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Two transfers both saw the payer's last 1, and both "
        + "gave it away: looking, taking and giving are one step.")
    void the_last_1_is_transferred_once() {
        Crew.rounds(crew -> {
            crew.balance("jack");
            crew.balance("mary");
            crew.all(TIMES / 2, new Operation("deposit", "jack"), TO_MARY, TO_MARY);
            if (crew.balance("jack") + crew.balance("mary") != CALLS / 2) {
                throw CurrentCheck.failed(Kind.CHECK_THEN_ACT,
                    "16 threads put 1 into jack's account and transferred 1 to mary twice, 300 times each",
                    "that they have 4800 together then", "another sum");
            }
        });
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and deposit change the same account: both must "
        + "take the same lock.")
    void transfers_and_deposits_of_the_payee_all_count() {
        Crew.rounds(crew -> {
            crew.fill(CALLS, "jack");
            crew.balance("mary");
            crew.halves(TIMES, TO_MARY, new Operation("deposit", "mary"));
            expectBalances(crew, CALLS / 2, CALLS,
                "8 threads transferred from jack's 9600 to mary's 0, 8 deposited for mary, 600 times each");
        });
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "transfer and withdraw change the same account: both "
        + "must take the same lock.")
    void transfers_and_withdrawals_of_the_payer_all_count() {
        Crew.rounds(crew -> {
            crew.fill(CALLS + 1, "jack");
            crew.balance("mary");
            crew.halves(TIMES, TO_MARY, new Operation("withdraw", "jack"));
            expectBalances(crew, 1, CALLS / 2,
                "8 threads transferred from jack's 9601 to mary's 0, 8 withdrew from jack, 600 times each");
        });
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Somebody saw the payer's account after the transfer and "
        + "the payee's before it: nobody may look while a transfer is between its two steps. balance takes "
        + "the lock, too.")
    void nobody_sees_half_a_transfer() {
        List<Operation> look = List.of(new Operation("balance", "jack"), new Operation("balance", "mary"));
        Crew.rounds(crew -> {
            crew.fill(8_000, "jack");
            crew.balance("mary");
            List<Integer> seen = crew.together(4_000, List.of(List.of(TO_MARY, TO_MARY), look)).get(1);
            for (int i = 0; i < seen.size(); i += 2) {
                if (seen.get(i) + seen.get(i + 1) < 8_000) {
                    throw CurrentCheck.failed(Kind.WRONG_REPLY, "one thread transferred from jack's 8000 to "
                        + "mary's 0, another one asked for jack's balance and then for mary's",
                        "8000 together, or more where a transfer came between the two questions",
                        "less than 8000: 1 was nowhere");
                }
            }
        });
    }

    @Test
    @Checks(task = "2", sentences = {"B1", "B2"}, cause = "A transfer and another operation both opened the "
        + "payee's account, and one of the two accounts was thrown away with its money.")
    void a_payee_has_one_account_whoever_uses_it_first() {
        Crew.rounds(crew -> {
            crew.fill(2_000, "jack");
            new FirstUses(crew).ofTheSameNames(name -> new Operation("transfer", "jack", name));
        });
    }

    private static void expectBalances(Crew crew, int jack, int mary, String action) {
        if (crew.balance("jack") != jack || crew.balance("mary") != mary) {
            throw CurrentCheck.failed(Kind.LOST_UPDATE, action,
                "that jack has " + jack + " then, and mary " + mary, "other balances: an update was lost");
        }
    }
}
