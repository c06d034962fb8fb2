package interleave.hidden.lab2;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 4 under controlled schedules: two clients who speak at once. */
class GreetingSchedulesSuite {

    private static HandlerSchedules schedules;

    @BeforeAll
    static void open() {
        schedules = new HandlerSchedules(Services.GREETING);
    }

    @AfterAll
    static void close() {
        schedules.close();
    }

    @Test
    @Checks(task = "4", sentences = {"N1", "T2"}, cause = "What belongs to one client came to another one: line, "
        + "reader and writer are local variables of one client's thread, not fields that all share.")
    void two_who_speak_at_once_are_greeted_with_their_own_names() {
        schedules.check(schedules.server().clientAsks("ann").clientAsks("bob").testAsks("again"));
    }
}
