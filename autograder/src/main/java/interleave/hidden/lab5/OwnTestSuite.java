package interleave.hidden.lab5;

import interleave.hidden.own.OwnTestTrial;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Task 7: the student's own test, held against chats of which it is known what is wrong with them. */
class OwnTestSuite {

    @RegisterExtension
    static final OwnTestTrial TRIAL = new OwnTestTrial("interleave.hidden.lab5",
        "correct/lab5-chat/C04-lock-and-conditions", "correct/lab5-chat/C22-queue-per-client");

    @Test
    @Checks(task = "7", sentences = {"T1"}, cause = "Let somebody speak while somebody else comes or leaves: "
        + "everybody else must read it.")
    void the_own_test_catches_a_loop_that_breaks() throws InterruptedException {
        TRIAL.catches("somebody comes or leaves while a line goes to all, and that breaks",
            "wrong/lab5-chat/L5-06-loop-without-lock", "wrong/lab5-chat/L5-01-no-lock");
    }

    @Test
    @Checks(task = "7", sentences = {"T1"}, cause = "Two want the same name at the same moment: one of them must be "
        + "refused.")
    void the_own_test_catches_a_check_then_act() throws InterruptedException {
        TRIAL.catches("a name is found to be free, and taken later",
            "wrong/lab5-chat/L5-15-contains-then-put", "wrong/lab5-chat/L5-15-two-synchronized-blocks");
    }

    @Test
    @Checks(task = "7", sentences = {"T1"}, cause = "Two speak at the same moment, and two others read it; a "
        + "newcomer reads what was said before.")
    void the_own_test_catches_a_wrong_order() throws InterruptedException {
        TRIAL.catches("entries come in another order than H1 and H2 allow",
            "wrong/lab5-chat/own-order-without-lock", "wrong/lab5-chat/own-history-newest-first");
    }

    @Test
    @Checks(task = "7", sentences = {"T1"}, cause = "Go through the commands of H4 and H5, with some that are nearly "
        + "commands, and compare each line.")
    void the_own_test_catches_a_wrong_reply() throws InterruptedException {
        TRIAL.catches("a line of the chat has other words than the handout says",
            "wrong/lab5-chat/L5-16-old-name-reserved", "wrong/lab5-chat/own-nickbob");
    }
}
