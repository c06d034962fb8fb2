package interleave.hidden.lab5;

import static interleave.hidden.lab5.Schedules.chat;

import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import interleave.testkit.wire.Deed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 2 under controlled schedules: somebody comes in while others do something. */
class HistorySchedulesSuite {

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
    @Checks(task = "2", sentences = {"H2"}, cause = "Between the history and the first entry after it, one was lost "
        + "or came twice: take the history and begin to listen in one step, under the lock that entries are made "
        + "under.")
    void who_comes_in_while_somebody_speaks_misses_nothing_and_gets_nothing_twice() {
        schedules.check(chat(0).clientConnects().clientSends("hello"), "client-1");
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "An entry was made while you went through the history: copy it "
        + "under the lock that entries are made under, then send the copy.")
    void who_comes_in_gets_ten_entries_though_somebody_speaks_meanwhile() {
        schedules.check(chat(12).clientConnects().clientSends("hello"), "client-1");
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "Making an entry takes several steps (adding it, dropping the "
        + "oldest one, sending it), and a newcomer came in between two of them.")
    void who_speaks_while_somebody_comes_in_is_in_its_history_or_after_it() {
        schedules.check(chat(12).clientSends("hello").clientConnects(), "client-2");
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "Two came in at once: the own joining is the last entry of the "
        + "history, and each gets what comes after its own.")
    void two_who_come_in_at_once_read_of_each_other_in_one_order() {
        schedules.check(chat(0).clientConnects().clientConnects(), "client-1", "client-2");
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "Two entries were made at once, and too many or too few are "
        + "left for a newcomer: adding one and dropping the oldest is one step.")
    void what_two_say_at_once_leaves_ten_entries_for_a_newcomer() {
        Scenario said = chat(9).clientSends("hello").clientSends("hi").test(Deed.HEAR.word());
        schedules.check(said.test(Deed.CONNECT.word()));
    }
}
