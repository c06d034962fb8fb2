package interleave.hidden.lab3;

import interleave.hidden.own.OwnTestTrial;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Task 5: the student's own test, held against banks of which it is known what is wrong with them. */
class OwnTestSuite {

    @RegisterExtension
    static final OwnTestTrial TRIAL = new OwnTestTrial("interleave.hidden.lab3",
        "correct/lab3-bank/C13-lock-per-account", "correct/lab3-bank/C07-compare-and-set");

    @Test
    @Checks(task = "5", sentences = {"T1"}, cause = "Let two threads change the same account, and hold one of them in "
        + "between: an Explorer does that for you. It must not matter how a right bank keeps them apart.")
    void the_own_test_catches_a_lost_update() throws InterruptedException {
        TRIAL.catches("two changes of an account are counted as one",
            "wrong/lab3-bank/L3-13-one-path-without-lock", "wrong/lab3-bank/L3-10-volatile");
    }

    @Test
    @Checks(task = "5", sentences = {"T1"}, cause = "Two threads want the last coin of an account: only one may get "
        + "it, by a withdrawal or by a transfer.")
    void the_own_test_catches_a_check_then_act() throws InterruptedException {
        TRIAL.catches("a bank looks whether there is money, and takes it later",
            "wrong/lab3-bank/L3-03-check-outside", "wrong/lab3-bank/own-transfer-in-two-steps");
    }

    @Test
    @Checks(task = "5", sentences = {"T1"}, cause = "Let transfers cross, and let somebody come after an operation "
        + "that changed nothing: both must end.")
    void the_own_test_catches_a_deadlock() throws InterruptedException {
        TRIAL.catches("threads wait for each other, or for a lock that nobody gives back, for good",
            "wrong/lab3-bank/own-crossing-transfers", "wrong/lab3-bank/own-return-with-lock");
    }

    @Test
    @Checks(task = "5", sentences = {"T1"}, cause = "Ask the server over a connection, with commands that are right "
        + "and with some that are nearly right, and compare each reply with B3.")
    void the_own_test_catches_a_wrong_reply() throws InterruptedException {
        TRIAL.catches("a server answers a command with other words than B3 has", "wrong/lab3-bank/own-trailing-colon",
            "wrong/lab3-bank/own-payee-told");
    }
}
