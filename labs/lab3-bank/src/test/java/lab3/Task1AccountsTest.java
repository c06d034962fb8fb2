package lab3;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Task 1: one account, one thread first, then many. The racy bank passes the first tests: they must stay
 * green.
 */
class Task1AccountsTest {

    /** On a busy computer one round in five lets two threads meet inside an operation; so many never miss. */
    private static final int ROUNDS = 30;
    private static final int THREADS = 16;
    private static final int TIMES = 1_000;
    private static final String DEPOSITS =
        "16 threads deposited into jack's account at once, 1000 times each";

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "A name that is used for the first time has an account "
        + "with 0.")
    void an_account_is_opened_at_0_by_its_first_use() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(0, "balance", "jack").expect(1, "deposit", "mary")
                .expect(0, "withdraw", "tom");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "Each operation returns the balance that it left.")
    void deposit_and_withdraw_return_the_balance_that_they_left() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack").expect(2, "deposit", "jack")
                .expect(1, "withdraw", "jack").expect(1, "balance", "jack");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1"}, cause = "From 0 nothing is taken: the answer is 0, at once.")
    void taking_from_0_changes_nothing() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(0, "withdraw", "jack").expect(0, "balance", "jack")
                .expect(1, "deposit", "jack");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B2"}, cause = "Two deposits at once counted as one: no other thread "
        + "may come between reading the balance and writing it.")
    void no_deposit_is_lost_where_many_threads_deposit() {
        try (Stage stage = Stage.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                Subject bank = stage.create("Bank").expect(0, "balance", "jack");
                stage.rush(bank, THREADS, TIMES, "deposit", "jack");
                if (bank.call("balance", "jack").asInt() != THREADS * TIMES) {
                    throw CurrentCheck.failed(Kind.LOST_UPDATE, DEPOSITS, "that jack has 16000 then",
                        "less: deposits were lost");
                }
            }
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "The balance that is returned must be the one that "
        + "this deposit left: another thread came in between.")
    void no_two_deposits_return_the_same_balance() {
        try (Stage stage = Stage.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                Subject bank = stage.create("Bank").expect(0, "balance", "jack");
                Set<Integer> told = new HashSet<>();
                stage.rush(bank, THREADS, TIMES, "deposit", "jack").forEach(told::addAll);
                if (told.size() != THREADS * TIMES) {
                    throw CurrentCheck.failed(Kind.WRONG_REPLY, DEPOSITS,
                        "16000 different balances: 1, 2, 3 and so on", "the same balance twice");
                }
            }
        }
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Two threads both saw 1 and both took it: looking "
        + "and taking must be one step.")
    void a_balance_never_goes_below_0() {
        List<Operation> script = List.of(new Operation("deposit", "jack"), new Operation("withdraw", "jack"),
            new Operation("withdraw", "jack"));
        try (Stage stage = Stage.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                Subject bank = stage.create("Bank").expect(0, "balance", "jack");
                stage.rush(bank, TIMES, Collections.nCopies(THREADS, script)).forEach(told -> {
                    if (told.stream().anyMatch(balance -> balance.asInt() < 0)) {
                        throw CurrentCheck.failed(Kind.CHECK_THEN_ACT,
                            "16 threads put 1 into jack's account and took 1 twice, again and again",
                            "never a balance below 0", "a balance below 0");
                    }
                });
            }
        }
    }
}
