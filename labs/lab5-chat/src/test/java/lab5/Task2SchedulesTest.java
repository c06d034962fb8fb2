package lab5;

import static lab5.Schedules.chat;

import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import interleave.testkit.wire.Deed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 2 under controlled schedules: see {@link Task1SchedulesTest}. */
class Task2SchedulesTest {

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
    @Checks(task = "2", sentences = {"H2"}, cause = "Something was said between the moment when the newcomer's history "
        + "was taken and the moment when it began to follow: make one step of it, or remember one number.")
    void who_joins_while_another_speaks_misses_nothing_and_reads_nothing_twice() {
        schedules.check(chat().clientConnects().clientSends("tea").testHears("client-1").testHears("client-2"));
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "With more than ten entries it shows whether history and joining "
        + "are one step: ten entries, its own joining the last of them, then all that follow.")
    void the_history_ends_with_the_joining_whatever_is_said_meanwhile() {
        Scenario scenario = chat();
        for (int number = 1; number <= 9; number++) {
            scenario = scenario.test(Deed.SEND.word(), "line " + number);
        }
        schedules.check(scenario.clientSends("tea").clientConnects().testHears("client-2"));
    }
}
