package lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Task 2 under controlled schedules: one thread is held before each of its steps in turn while the other ones run.
 * No luck is in it: what fails here fails in every run.
 */
class Task2SchedulesTest {

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = Explorer.open();
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    private static Scenario mailbox() {
        return Scenario.on("Mailbox", MailboxRules::new);
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "The value came between the look at the slot and the wait, and "
        + "nobody told of it: looking and going to sleep are one step only under the lock that the other side takes.")
    void a_taker_that_comes_first_gets_the_value() {
        explorer.check(mailbox().client("take").client("put", "tea"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "After a wait the slot may be empty again, for another taker was "
        + "faster: look again, in a loop.")
    void one_value_is_taken_by_one_of_two_takers() {
        explorer.check(mailbox().client("take").client("take").client("put", "tea"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "The one who was woken could not go on, and the one who could was "
        + "not woken: wake all, or let putters and takers wait apart from each other.")
    void two_takers_that_wait_get_two_values() {
        explorer.check(mailbox().client("take").client("take").client("put", "tea").client("put", "milk"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "Two putters found the slot empty, and the second value went over "
        + "the first one: look again after each wait, and keep the lock from the look to the put.")
    void two_putters_lose_no_value() {
        explorer.check(mailbox().client("put", "tea").client("put", "milk").client("take").client("take"));
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "Whoever changes the slot must wake the other side: a take makes "
        + "room, a put brings a value.")
    void putters_and_takers_that_come_in_turns_all_go_on() {
        explorer.check(mailbox().client("take").client("put", "tea").client("take").client("put", "milk"));
    }
}
