package interleave.hidden.lab6;

import interleave.hidden.own.OwnTestTrial;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Task 7: the student's own test, held against stores of which it is known what is wrong with them. */
class OwnTestSuite {

    @RegisterExtension
    static final OwnTestTrial TRIAL = new OwnTestTrial("interleave.hidden.lab6",
        "correct/lab6-inventory/C04-reentrant-lock", "correct/lab6-inventory/C22-queue-per-client");

    @Test
    @Checks(task = "7", sentences = {"T1"}, cause = "Two clients add the same product at the same moment: one of "
        + "them is told that it is there.")
    void the_own_test_catches_a_check_then_act() throws InterruptedException {
        TRIAL.catches("the store looks whether a product is there, and adds it later",
            "wrong/lab6-inventory/L6-01-contains-then-put", "wrong/lab6-inventory/L6-01-two-locks");
    }

    @Test
    @Checks(task = "7", sentences = {"T1"}, cause = "Let the administrator send a line to a client that is just "
        + "getting a list, and let another client change the store meanwhile.")
    void the_own_test_catches_a_list_that_is_cut() throws InterruptedException {
        TRIAL.catches("another line, or another state of the store, comes into the middle of a list",
            "wrong/lab6-inventory/L6-05-list-in-pieces", "wrong/lab6-inventory/L6-05-line-by-line");
    }

    @Test
    @Checks(task = "7", sentences = {"T1"}, cause = "Let a client connect and say nothing, and another one ask.")
    void the_own_test_catches_a_client_that_blocks_others() throws InterruptedException {
        TRIAL.catches("one client keeps another one from being served",
            "wrong/lab6-inventory/own-run-instead-of-start", "wrong/lab6-inventory/own-lock-while-writing");
    }

    @Test
    @Checks(task = "7", sentences = {"T1"}, cause = "Go through the commands of V2, with some that are nearly "
        + "commands, and compare each answer.")
    void the_own_test_catches_a_wrong_reply() throws InterruptedException {
        TRIAL.catches("a command is answered by something else than V2 says",
            "wrong/lab6-inventory/own-one-space-only", "wrong/lab6-inventory/own-names-ignore-case");
    }
}
