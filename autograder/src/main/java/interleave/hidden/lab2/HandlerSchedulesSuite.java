package interleave.hidden.lab2;

import interleave.testkit.lab.Checks;
import interleave.testkit.wire.Deed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tasks 1 and 2 under controlled schedules: the handlers of two clients, one held before each of its steps. */
class HandlerSchedulesSuite {

    private static HandlerSchedules schedules;

    @BeforeAll
    static void open() {
        schedules = new HandlerSchedules(Services.ECHO);
    }

    @AfterAll
    static void close() {
        schedules.close();
    }

    @Test
    @Checks(task = "1", sentences = {"T1", "T2"}, cause = "Two threads served the same client, or none served the "
        + "other one: give each handler its own socket, as a parameter or a final field of its own.")
    void two_who_connect_at_once_are_both_welcomed() {
        schedules.check(schedules.server().clientMeets().clientMeets());
    }

    @Test
    @Checks(task = "1", sentences = {"T2"}, cause = "What belongs to one client came to another one: line, reader "
        + "and writer are local variables of one client's thread, not fields that all share.")
    void two_who_speak_at_once_get_their_own_replies() {
        schedules.check(schedules.server().clientAsks("ann").clientAsks("bob").testAsks("again"));
    }

    @Test
    @Checks(task = "2", sentences = {"T3"}, cause = "Whether a client has quit is known to its own thread alone: a "
        + "flag that all share ends the others, too.")
    void who_quits_takes_nobody_along() {
        schedules.check(schedules.server().client(Deed.SEND.word(), "--quit--").clientAsks("still here")
            .testAsks("me, too"));
    }
}
