package lab5;

import static lab5.Schedules.chat;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Task 1 under controlled schedules, over real sockets: the threads that serve one client are held before each of
 * their steps in turn, while another client speaks. No luck is in it: what fails here fails in every run.
 */
class Task1SchedulesTest {

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
    @Checks(task = "1", sentences = {"H1", "H3"}, cause = "Two spoke at once, and two clients read it in two orders, "
        + "or not at all: what is said goes to all as one step, or into one queue that all read from.")
    void two_who_speak_at_once_are_read_in_one_order() {
        schedules.check(chat().clientSends("tea").clientSends("milk").testHears("client-1").testHears("client-2"));
    }

    @Test
    @Checks(task = "1", sentences = {"H1", "H2"}, cause = "Two came at once, and one of them is missing in what the "
        + "others read: the list of clients is shared, and so is the number of the next entry.")
    void two_who_join_at_once_read_of_each_other() {
        schedules.check(chat().clientConnects().clientConnects().testHears("client-1").testHears("client-2"));
    }
}
