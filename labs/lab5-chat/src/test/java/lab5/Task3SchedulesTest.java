package lab5;

import static lab5.Schedules.chat;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 3 under controlled schedules: see {@link Task1SchedulesTest}. */
class Task3SchedulesTest {

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
    @Checks(task = "3", sentences = {"H4"}, cause = "Both looked whether the name is free, and both took it: to look "
        + "and to take are one step.")
    void two_who_want_one_name_do_not_both_get_it() {
        // Of the two, one is refused: that line is for it alone, and may come to it before or after the entry.
        schedules.check(chat().clientSends("/nick ann").clientSends("/nick ann").testHears("test"));
    }
}
