package interleave.hidden.lab4;

import interleave.hidden.own.OwnTestTrial;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Task 6: the student's own test, held against programs of which it is known what is wrong with them. */
class OwnTestSuite {

    @RegisterExtension
    static final OwnTestTrial TRIAL = new OwnTestTrial("interleave.hidden.lab4",
        "correct/lab4-readers-writers/C04-reentrant-lock", "correct/lab4-readers-writers/C32-timed-waits");

    @Test
    @Checks(task = "6", sentences = {"T1"}, cause = "Let somebody wait who must be woken by somebody else: two "
        + "takers and two putters, two readers who wait for news. All must come to an end.")
    void the_own_test_catches_a_lost_wake_up() throws InterruptedException {
        TRIAL.catches("somebody sleeps who could go on, for nobody wakes them",
            "wrong/lab4-readers-writers/own-box-notify", "wrong/lab4-readers-writers/own-q-write-notifies-one");
    }

    @Test
    @Checks(task = "6", sentences = {"T1"}, cause = "Two takers wait for one value, two writers come at the same "
        + "moment: what one of them has looked at must still be so when it goes on.")
    void the_own_test_catches_a_check_then_act() throws InterruptedException {
        TRIAL.catches("a thread looks, and acts when it is not so any more",
            "wrong/lab4-readers-writers/L4-01-if-wait", "wrong/lab4-readers-writers/L4-26-lock-per-call");
    }

    @Test
    @Checks(task = "6", sentences = {"T1"}, cause = "Put in a few values, more than there is room for, and compare "
        + "all that comes out.")
    void the_own_test_catches_a_lost_or_doubled_message() throws InterruptedException {
        TRIAL.catches("a value or a message is lost, or comes twice",
            "wrong/lab4-readers-writers/own-box-take-leaves-it", "wrong/lab4-readers-writers/L4-11-one-too-many");
    }

    @Test
    @Checks(task = "6", sentences = {"T1"}, cause = "Ask for what the handout says in words: a newcomer's index, the "
        + "first number of a queue.")
    void the_own_test_catches_a_wrong_reply() throws InterruptedException {
        TRIAL.catches("a method returns something else than the handout says",
            "wrong/lab4-readers-writers/own-index-newcomer", "wrong/lab4-readers-writers/own-q-numbers-from-1");
    }
}
