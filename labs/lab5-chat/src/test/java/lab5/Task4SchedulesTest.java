package lab5;

import static lab5.Schedules.chat;

import interleave.testkit.lab.Checks;
import interleave.testkit.wire.Deed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 4 under controlled schedules: see {@link Task1SchedulesTest}. */
class Task4SchedulesTest {

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
    @Checks(task = "4", sentences = {"H5"}, cause = "Somebody left while your server went through the list of clients: "
        + "an entry was lost, or a thread ended by an exception.")
    void who_speaks_while_another_leaves_is_read_by_all() {
        schedules.check(chat().clientSends("tea").client(Deed.SEND.word(), "/quit").testHears("client-1")
            .testHears("test"));
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "A5"}, cause = "A client broke off while something was sent to it: that is "
        + "the end of this client, and not of the one who speaks.")
    void who_speaks_while_another_breaks_off_is_read_by_all() {
        schedules.check(chat().clientSends("tea").client(Deed.RESET.word()).testHears("client-1").testHears("test"));
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "One came and another one went: both change what is shared by all.")
    void who_joins_while_another_leaves_reads_the_farewell_once() {
        schedules.check(chat().client(Deed.RESET.word()).clientConnects().testHears("client-2").testHears("test"));
    }
}
