package interleave.hidden.lab3;

import static interleave.hidden.lab3.Schedules.bank;

import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.verdict.Kind;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The net under the controlled schedules: many threads at once. What a schedule finds is told first, for a crowd
 * meets in another way in every run, and the same code must get the same words.
 */
class CrowdSuite {

    private static final int TIMES = 600;
    private static final int CALLS = Crew.THREADS * TIMES;
    private static final Operation DEPOSIT = new Operation("deposit", "jack");
    private static final Operation WITHDRAW = new Operation("withdraw", "jack");
    private static final Operation TO_MARY = new Operation("transfer", "jack", "mary");
    private static final Operation TO_JACK = new Operation("transfer", "mary", "jack");

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Many deposits at once, and some of them were counted as "
        + "one, or answered with the same balance: read, add, write and answer under one lock, the same for all.")
    void no_deposit_of_a_crowd_is_lost() {
        explore(bank(0, 0).client("deposit", "jack").client("deposit", "jack"));
        explore(bank(0, 0).client("deposit", "jack").client("deposit", "jack").client("deposit", "jack").heldTwice());
        Crew.rounds(crew -> {
            List<Integer> told = crew.all(TIMES, DEPOSIT);
            expect(crew.balance("jack") == CALLS && new HashSet<>(told).size() == CALLS,
                "16 threads deposited into jack's account at once, 600 times each",
                "9600 different replies, and 9600 in the end");
        });
    }

    @Test
    @Checks(task = "1", sentences = {"B1", "B2"}, cause = "Deposits and withdrawals came between each other's steps: "
        + "both must take the same lock.")
    void deposits_and_withdrawals_of_a_crowd_make_up_for_each_other() {
        explore(bank(2, 0).client("withdraw", "jack").client("deposit", "jack"));
        // Whoever goes in without the lock needs one to have it, and one to come when it is free.
        explore(bank(2, 0).client("withdraw", "jack").client("deposit", "jack").client("withdraw", "jack")
            .heldTwice());
        Crew.rounds(crew -> {
            crew.fill(CALLS, "jack");
            crew.halves(TIMES, DEPOSIT, WITHDRAW);
            expect(crew.balance("jack") == CALLS,
                "8 threads deposited into jack's account of 9600, 8 withdrew from it, 600 times each",
                "9600 in the end");
        });
    }

    @Test
    @Checks(task = "2", sentences = {"B2"}, cause = "Transfers in opposite directions, and money was made or lost, or "
        + "nobody went on: one lock for all accounts, or two locks that every thread takes in the same order.")
    void crossing_transfers_of_a_crowd_end_and_keep_the_sum() {
        explore(bank(1, 1).client("transfer", "jack", "mary").client("transfer", "mary", "jack"));
        Crew.rounds(crew -> {
            crew.fill(5_000, "jack", "mary");
            crew.halves(TIMES, TO_MARY, TO_JACK);
            expect(crew.balance("jack") + crew.balance("mary") == 10_000,
                "8 threads transferred from jack to mary, 8 back, 600 times each; both had 5000",
                "10000 together in the end");
        });
    }

    private static void explore(Scenario scenario) {
        try (Schedules schedules = new Schedules()) {
            schedules.check(scenario);
        }
    }

    private static void expect(boolean holds, String action, String expected) {
        if (!holds) {
            throw CurrentCheck.failed(Kind.LOST_UPDATE, action, expected, "something else: an update was lost");
        }
    }
}
