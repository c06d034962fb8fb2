package interleave.hidden.lab5;

import static interleave.hidden.lab5.Schedules.chat;
import static interleave.hidden.lab5.Schedules.then;

import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import interleave.testkit.wire.Deed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 4 under controlled schedules: somebody leaves while others do something. */
class LeavingSchedulesSuite {

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
    @Checks(task = "4", sentences = {"H5", "H1"}, cause = "Somebody quit while another one spoke: one farewell, one "
        + "message, in the same order for all. Taking a client out needs the lock that sending to all takes.")
    void who_quits_while_somebody_speaks_is_told_of_once() {
        schedules.check(chat(0).clientSends("/quit bye").clientSends("hello"), "client-2");
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "H1"}, cause = "Somebody left while you were sending to all: the list of "
        + "clients changed under the loop.")
    void who_speaks_while_somebody_leaves_is_heard() {
        schedules.check(chat(0).clientSends("hello").client(Deed.END.word()), "client-1");
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "A5"}, cause = "Somebody broke off while you were sending to all: that "
        + "is the end of this client, not of the one who speaks.")
    void who_speaks_while_somebody_breaks_off_is_heard() {
        schedules.check(chat(0).clientSends("hello").client(Deed.RESET.word()), "client-1");
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "Two left at once: each gets one farewell, and taking one out "
        + "must not disturb taking out the other one.")
    void two_who_leave_at_once_get_a_farewell_each() {
        schedules.check(chat(0).client(Deed.END.word()).client(Deed.RESET.word()));
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "H2"}, cause = "Somebody left while another one came in: adding to the "
        + "list of clients and taking out of it need the same lock.")
    void who_comes_in_while_somebody_leaves_reads_of_it() {
        schedules.check(chat(0).client(Deed.END.word()).clientConnects(), "client-2");
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "The farewell came before the last words: whoever handles the "
        + "lines of a client says its farewell, when all are done.")
    void the_farewell_comes_after_the_last_words() {
        Scenario words = chat(0).clientSends("last words");
        schedules.check(then(words, "client-1", Deed.END));
    }
}
