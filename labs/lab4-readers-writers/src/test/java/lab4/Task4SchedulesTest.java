package lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 4 under controlled schedules, on a {@link Feed}: see {@link Task2SchedulesTest}. */
class Task4SchedulesTest {

    private static final int CAPACITY = 2;

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = Explorer.open();
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    private static Scenario feed() {
        return Scenario.on("Feed", () -> QueueRules.feed(CAPACITY), CAPACITY);
    }

    @Test
    @Checks(task = "4", sentences = {"Q1", "Q2"}, cause = "Two writers got the same number, or one message is lost: to "
        + "take a number and to add the message are one step.")
    void two_writers_get_two_numbers() {
        explorer.check(feed().client("write", "tea").client("write", "milk").test("read", -1L));
    }

    @Test
    @Checks(task = "4", sentences = {"Q1", "Q2"}, cause = "More than the capacity is kept for a moment, or two are "
        + "dropped for one: adding and dropping are one step.")
    void a_full_queue_drops_one_for_each_that_comes() {
        explorer.check(feed().test("write", "a").test("write", "b").client("write", "tea").client("write", "milk")
            .test("read", -1L));
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "The reader was given the queue's own list, or walked through it "
        + "while somebody wrote: fill a list of its own under the lock.")
    void a_reader_has_a_list_of_its_own() {
        explorer.check(feed().test("write", "a").test("write", "b").client("read", -1L).client("write", "tea")
            .test("read", 0L));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "The message came after the reader had looked and before it slept, "
        + "so that the wake-up woke nobody: look and sleep under the lock that the writer takes.")
    void no_wake_up_is_lost() {
        explorer.check(feed().client("awaitNewer", -1L).client("write", "tea"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Two readers waited, and one of them was woken: all can read the "
        + "message, so wake all.")
    void one_message_wakes_all_readers() {
        explorer.check(feed().client("awaitNewer", -1L).client("awaitNewer", -1L).client("write", "tea"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "After it woke, the reader did not look whether there is something "
        + "newer than its own number: wait in a loop.")
    void a_message_that_is_not_newer_wakes_nobody_for_good() {
        explorer.check(feed().client("awaitNewer", 0L).client("write", "tea").client("write", "milk"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "close came after the reader had looked and before it slept: close "
        + "takes the same lock, and wakes all.")
    void a_reader_that_is_about_to_sleep_learns_of_close() {
        explorer.check(feed().client("awaitNewer", -1L).client("close"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "The writer looked whether the queue is closed, and wrote after it "
        + "was: looking and writing are one step.")
    void a_message_is_written_before_close_or_refused() {
        explorer.check(feed().client("write", "tea").client("close").test("read", -1L));
    }
}
