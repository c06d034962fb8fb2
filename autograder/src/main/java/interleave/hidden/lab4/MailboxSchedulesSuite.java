package interleave.hidden.lab4;

import static interleave.hidden.lab4.Schedules.mailbox;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 2 under controlled schedules: putters and takers, one of them held before each of its steps. */
class MailboxSchedulesSuite {

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
    @Checks(task = "2", sentences = {"M1"}, cause = "Between the look into the slot and the wait, a value came, and "
        + "its signal was lost: look and wait under the same lock, and look again after each wait.")
    void a_taker_that_waits_gets_what_is_put() {
        schedules.check(mailbox().client("take").client("put", "a"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "put and take change the same slot: both need the same lock, "
        + "from the first look to the signal.")
    void a_value_beside_a_taker_is_not_lost() {
        schedules.check(mailbox().client("put", "a").client("take"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "Two takers woke up for one value: after wait(), look again "
        + "(while, not if).")
    void one_value_goes_to_one_of_two_takers() {
        schedules.check(mailbox().client("take").client("take").client("put", "a"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "Two putters used the slot at once, or the one that waited was "
        + "not woken: whoever takes wakes a putter.")
    void two_values_are_both_taken() {
        schedules.check(mailbox().client("put", "a").client("put", "b").client("take").client("take"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "The signal went to somebody who could not use it, and who could "
        + "use it sleeps on: notifyAll(), or a condition for putters and another one for takers.")
    void two_takers_and_two_putters_all_end() {
        schedules.check(mailbox().client("take").client("take").client("put", "a").client("put", "b"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "A value got lost or was taken twice where putters and takers "
        + "came in turn: the slot and whether it is full change together, under the lock.")
    void putters_and_takers_in_turn_all_end() {
        schedules.check(mailbox().client("take").client("put", "a").client("take").client("put", "b"));
    }
}
