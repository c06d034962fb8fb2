package interleave.hidden.lab4;

import static interleave.hidden.lab4.Schedules.noticeBoard;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 3 under controlled schedules: readers and writers of a {@code NoticeBoard}. */
class NoticeBoardSchedulesSuite {

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
    @Checks(task = "3", sentences = {"R1"}, cause = "A reader was inside together with a writer: look whether you "
        + "may go in and count yourself in one step, under one lock.")
    void a_reader_beside_a_writer_sees_one_notice() {
        schedules.check(noticeBoard().test("post", "tea").client("look").client("post", "milk").test("look")
            .heldTwice());
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "A reader was inside together with a writer: look whether you "
        + "may go in and count yourself in one step, under one lock.")
    void a_writer_beside_a_reader_is_alone() {
        schedules.check(noticeBoard().test("post", "tea").client("post", "milk").client("look").test("look")
            .heldTwice());
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "Two writers were inside: each waits until the other one has "
        + "left.")
    void two_writers_are_inside_one_after_the_other() {
        schedules.check(noticeBoard().client("post", "tea").client("post", "milk").test("look"));
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "Two readers came or left at once, and one of them was not "
        + "counted: count under the lock, on the way out as well.")
    void two_readers_and_then_a_writer() {
        schedules.check(noticeBoard().test("post", "tea").client("look").client("look").client("post", "milk"));
    }

    @Test
    @Checks(task = "3", sentences = {"R1", "R2"}, cause = "The reader that left woke somebody who could not go in, "
        + "and the writer sleeps on: notifyAll(), or a condition for readers and another one for writers.")
    void a_writer_between_two_readers() {
        schedules.check(noticeBoard().test("post", "tea").client("look").client("post", "milk").client("look"));
    }

    @Test
    @Checks(task = "3", sentences = {"R1", "R2"}, cause = "Readers that waited for a writer are all woken when it "
        + "leaves, and look again whether they may go in.")
    void a_writer_before_two_readers() {
        schedules.check(noticeBoard().test("post", "tea").client("post", "milk").client("look").client("look"));
    }

    @Test
    @Checks(task = "3", sentences = {"R1", "R2"}, cause = "With a writer and a reader that wait, a writer left, and "
        + "one of them was never woken or came in too early.")
    void a_reader_between_two_writers() {
        schedules.check(noticeBoard().client("post", "tea").client("look").client("post", "milk").test("look"));
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "Two readers left at the same time, and the last one to leave "
        + "was not known as the last: one count got lost, or was read too early.")
    void readers_that_leave_at_once_let_the_writer_in() {
        schedules.check(noticeBoard().test("post", "tea").client("look").client("look")
            .client("post", "milk").test("look").heldTwice());
    }
}
