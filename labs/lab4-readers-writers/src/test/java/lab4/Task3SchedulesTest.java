package lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 3 under controlled schedules, on a {@link NoticeBoard}: see {@link Task2SchedulesTest}. */
class Task3SchedulesTest {

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = Explorer.open();
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    private static Scenario board() {
        return Scenario.on("NoticeBoard", NoticeBoardRules::new).test("post", "tea");
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "The reader was inside together with a writer: to look whether one "
        + "may go in, and to count as inside, are one step.")
    void a_reader_never_sees_half_a_notice() {
        explorer.check(board().client("look").client("post", "milk").test("look"));
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "A reader came in beside the writer: a writer says that it is "
        + "inside before it gives the lock back.")
    void a_writer_is_not_seen_at_work() {
        explorer.check(board().client("post", "milk").client("look").test("look"));
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "Two writers were inside: the second one looked before the first "
        + "one had said that it is inside.")
    void two_writers_come_one_after_the_other() {
        explorer.check(board().client("post", "milk").client("post", "sugar").test("look"));
    }

    @Test
    @Checks(task = "3", sentences = {"R1", "R2"}, cause = "Somebody waits who could go on, or the count of readers is "
        + "wrong: count under a lock, and whoever leaves wakes all who may go on now.")
    void two_readers_and_a_writer_all_come_to_an_end() {
        explorer.check(board().client("look").client("look").client("post", "milk").test("look").heldTwice());
    }

    @Test
    @Checks(task = "3", sentences = {"R1", "R2"}, cause = "Two writers and a reader got stuck, or in together: look "
        + "again after each wait, and wake all who may go on now.")
    void a_reader_between_two_writers_comes_to_an_end() {
        explorer.check(board().client("post", "milk").client("look").client("post", "sugar").test("look"));
    }
}
