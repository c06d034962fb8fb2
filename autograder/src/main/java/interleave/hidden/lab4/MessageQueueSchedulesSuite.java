package interleave.hidden.lab4;

import static interleave.hidden.lab4.Schedules.feed;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 4 under controlled schedules: the messages of a {@code Feed}, which shows those of a {@code MessageQueue}. */
class MessageQueueSchedulesSuite {

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
    @Checks(task = "4", sentences = {"Q1", "Q2"}, cause = "Two writers at once: taking the number and adding the "
        + "message are one step, under one lock.")
    void two_messages_at_once_are_both_kept_in_order() {
        schedules.check(feed(0).client("write", "x").client("write", "y").test("read", -1));
    }

    @Test
    @Checks(task = "4", sentences = {"Q1"}, cause = "Two writers found the queue full, and dropped too much or too "
        + "little: adding and dropping are one step.")
    void a_full_queue_drops_one_message_for_each_new_one() {
        schedules.check(feed(2).client("write", "x").client("write", "y").test("read", -1));
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "A reader saw the queue in the middle of a change: reading and "
        + "changing exclude each other, or the reader has a list that nobody changes.")
    void a_reader_beside_a_writer_sees_whole_messages_in_order() {
        schedules.check(feed(2).client("read", -1).client("write", "x").test("read", -1));
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "A reader saw the queue in the middle of a change: reading and "
        + "changing exclude each other, or the reader has a list that nobody changes.")
    void a_writer_beside_a_reader_is_seen_or_not() {
        schedules.check(feed(2).client("write", "x").client("read", -1).client("read", 0));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Between the look for newer messages and the wait, one came, and "
        + "its signal was lost: look and wait under the lock that the writer signals with.")
    void who_waits_for_news_gets_them() {
        schedules.check(feed(0).client("awaitNewer", -1).client("write", "x"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Between the look for newer messages and the wait, one came, and "
        + "its signal was lost: look and wait under the lock that the writer signals with.")
    void news_are_there_for_who_comes_at_the_same_time() {
        schedules.check(feed(1).client("write", "x").client("awaitNewer", 0));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Two readers waited and one message came: it is for both of "
        + "them, so wake all.")
    void all_who_wait_get_the_news() {
        schedules.check(feed(0).client("awaitNewer", -1).client("awaitNewer", -1).client("write", "x"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "A message came that was not newer for this reader: after each "
        + "wait it looks again (while, not if).")
    void who_waits_for_a_later_message_sleeps_on() {
        schedules.check(feed(0).client("awaitNewer", 0).client("write", "x").client("write", "y"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Between the look whether the queue is closed and the wait, it "
        + "was closed: look and wait under the lock that close signals with.")
    void close_wakes_who_waits() {
        schedules.check(feed(1).client("awaitNewer", 0).client("close"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Two readers waited when the queue was closed: wake all of them.")
    void close_wakes_all_who_wait() {
        schedules.check(feed(1).client("awaitNewer", 0).client("awaitNewer", 0).client("close"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "A message came, then the queue was closed: who waits gets that "
        + "message, not the empty list.")
    void a_message_before_close_is_read_by_who_waits() {
        schedules.check(feed(0).client("awaitNewer", -1).client("write", "x").client("close"));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "write looked whether the queue is closed, and added its message "
        + "after it had been closed: both under one lock.")
    void nothing_is_written_after_close() {
        schedules.check(feed(1).client("write", "x").client("close").client("read", -1).test("read", -1));
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "close and write at once: either the message is kept, or the "
        + "writer gets an IllegalStateException.")
    void a_message_beside_close_is_kept_or_refused() {
        schedules.check(feed(1).client("close").client("write", "x").test("read", -1));
    }
}
