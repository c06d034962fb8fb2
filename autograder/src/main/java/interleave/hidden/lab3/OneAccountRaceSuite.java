package interleave.hidden.lab3;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.verdict.Kind;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 1: many threads at one account. Each test has one oracle, so that each fault has one kind. */
class OneAccountRaceSuite {

    private static final int TIMES = 1_000;
    private static final int CALLS = Crew.THREADS * TIMES;
    private static final Operation DEPOSIT = new Operation("deposit", "jack");
    private static final Operation WITHDRAW = new Operation("withdraw", "jack");
    private static final String DEPOSITS =
        "16 threads deposited into jack's account at once, 1000 times each";
    private static final String WITHDRAWALS =
        "16 threads withdrew from jack's account of 16001 at once, 1000 times each";

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "Two deposits at once counted as one: read, add and "
        + "write must not be interrupted. Do all threads use the same lock?")
    void no_deposit_is_lost() {
        Crew.rounds(crew -> {
            crew.balance("jack");
            crew.all(TIMES, DEPOSIT);
            expectBalance(crew, CALLS, DEPOSITS);
        });
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Two clients were told the same balance: build the "
        + "answer before you give the lock back.")
    void each_deposit_returns_a_balance_of_its_own() {
        Crew.rounds(crew -> {
            crew.balance("jack");
            expectAllDifferent(crew.all(TIMES, DEPOSIT), DEPOSITS);
        });
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "Two withdrawals at once counted as one: read, subtract "
        + "and write must not be interrupted.")
    void no_withdrawal_is_lost() {
        Crew.rounds(crew -> {
            crew.fill(CALLS + 1, "jack");
            crew.all(TIMES, WITHDRAW);
            expectBalance(crew, 1, WITHDRAWALS);
        });
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Two clients were told the same balance: build the "
        + "answer before you give the lock back.")
    void each_withdrawal_returns_a_balance_of_its_own() {
        Crew.rounds(crew -> {
            crew.fill(CALLS + 1, "jack");
            expectAllDifferent(crew.all(TIMES, WITHDRAW), WITHDRAWALS);
        });
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "A deposit and a withdrawal came between each other's "
        + "steps: both must take the same lock.")
    void deposits_and_withdrawals_make_up_for_each_other() {
        Crew.rounds(crew -> {
            crew.fill(CALLS, "jack");
            crew.halves(TIMES, DEPOSIT, WITHDRAW);
            expectBalance(crew, CALLS,
                "8 threads deposited into jack's account of 16000, 8 withdrew from it, 1000 times each");
        });
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Two threads both saw 1 and both took it: check "
        + "and take under the same lock.")
    void a_balance_never_goes_below_0() {
        Crew.rounds(crew -> {
            crew.balance("jack");
            List<Integer> told = crew.all(TIMES / 2, DEPOSIT, WITHDRAW, WITHDRAW);
            if (told.stream().anyMatch(balance -> balance < 0) || crew.balance("jack") < 0) {
                throw CurrentCheck.failed(Kind.CHECK_THEN_ACT,
                    "16 threads put 1 into jack's account and took 1 twice, 500 times each",
                    "never a balance below 0", "a balance below 0");
            }
        });
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Two threads opened an account for the same name, "
        + "and one account was thrown away with its money. Use the object that is in the map "
        + "(computeIfAbsent, or the result of putIfAbsent).")
    void a_name_has_one_account_whoever_uses_it_first() {
        Crew.rounds(crew -> new FirstUses(crew).ofTheSameNames(name -> new Operation("deposit", name)));
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "The map itself is not made for several threads: "
        + "accounts were lost while it grew. A lock for each account does not protect the map.")
    void no_account_is_lost_while_others_are_opened() {
        Crew.rounds(crew -> new FirstUses(crew).ofDifferentNames());
    }

    private static void expectBalance(Crew crew, int expected, String action) {
        if (crew.balance("jack") != expected) {
            throw CurrentCheck.failed(Kind.LOST_UPDATE, action, "that jack has " + expected + " then",
                "another balance: an update was lost");
        }
    }

    private static void expectAllDifferent(List<Integer> told, String action) {
        if (new HashSet<>(told).size() < told.size()) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, action, told.size() + " different balances",
                "the same balance twice");
        }
    }
}
