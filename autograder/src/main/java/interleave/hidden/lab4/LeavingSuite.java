package interleave.hidden.lab4;

import static interleave.testkit.verdict.Kind.BLOCKED_BY_ANOTHER;
import static interleave.testkit.verdict.Kind.DATA_RACE;
import static interleave.testkit.verdict.Kind.LOST_WAKE_UP;
import static interleave.testkit.verdict.Kind.STARVATION;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Call;
import org.junit.jupiter.api.Test;

/**
 * Task 3: who leaves by an exception, or gives up while it waits. That it has given up is asked for last: it may stay
 * until its turn would have come, and others that wait may have theirs before.
 */
class LeavingSuite {

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "An exception in a reader left the lock taken, or did not reach "
        + "the caller: leave in finally, and let the exception go on as it is.")
    void a_reader_leaves_by_an_exception() {
        try (Room room = new Room()) {
            Guest other = room.reader("reader-1");
            Guest failing = room.failing("reader-2", "read");
            room.letsIn(other, BLOCKED_BY_ANOTHER).letsIn(failing, BLOCKED_BY_ANOTHER);
            Guest writer = room.writer("writer-1");
            room.keepsOut(writer, DATA_RACE).letsFail(failing).keepsOut(writer, DATA_RACE).lets(other)
                .letsIn(writer, LOST_WAKE_UP).lets(writer);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "An exception in a writer left it inside, or did not reach the "
        + "caller: leave in finally, and let the exception go on as it is.")
    void a_writer_leaves_by_an_exception() {
        try (Room room = new Room()) {
            Guest failing = room.failing("writer-1", "write");
            room.letsIn(failing, LOST_WAKE_UP);
            Guest reader = room.reader("reader-1");
            room.keepsOut(reader, DATA_RACE).letsFail(failing).letsIn(reader, LOST_WAKE_UP).lets(reader);
            Guest writer = room.writer("writer-2");
            room.letsIn(writer, LOST_WAKE_UP).lets(writer);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "A writer that was interrupted while it waited went in, or is "
        + "still counted as waiting: undo the count in finally, and tell those who waited for this writer.")
    void a_writer_gives_up_while_a_reader_is_inside() {
        try (Room room = new Room()) {
            Guest reader = room.reader("reader-1");
            room.letsIn(reader, BLOCKED_BY_ANOTHER);
            Guest writer = room.writer("writer-1");
            room.keepsOut(writer, DATA_RACE).interrupts(writer);
            room.staysOut(writer);
            Guest later = room.reader("reader-2");
            room.lets(reader).letsIn(later, LOST_WAKE_UP).lets(later).hasGivenUp(writer);
            Guest next = room.writer("writer-2");
            room.letsIn(next, LOST_WAKE_UP).lets(next);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3", "R1"}, cause = "A reader waited only because a writer waited, and that one "
        + "has given up. Nobody told the reader: an interrupted writer wakes those who waited for it.")
    void readers_that_waited_for_a_writer_go_in_when_it_has_given_up() {
        try (Room room = new Room()) {
            Guest reader = room.reader("reader-1");
            room.letsIn(reader, BLOCKED_BY_ANOTHER);
            Guest writer = room.writer("writer-1");
            room.keepsOut(writer, DATA_RACE);
            Guest later = room.reader("reader-2");
            room.keepsOut(later, STARVATION).interrupts(writer);
            // Who leaves no earlier than its turn would have come waits for reader-1, and counts until then.
            if (writer.call().awaitSettled() == Call.State.FINISHED) {
                room.hasGivenUp(writer).letsIn(later, LOST_WAKE_UP);
            }
            room.lets(reader).letsIn(later, LOST_WAKE_UP).lets(later).hasGivenUp(writer);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "A reader that was interrupted while it waited went in, or is "
        + "counted as inside though it never was: count it when it goes in, not before it waits.")
    void a_reader_gives_up_while_a_writer_is_inside() {
        try (Room room = new Room()) {
            Guest writer = room.writer("writer-1");
            room.letsIn(writer, LOST_WAKE_UP);
            Guest reader = room.reader("reader-1");
            room.keepsOut(reader, DATA_RACE).interrupts(reader);
            room.staysOut(reader);
            Guest second = room.reader("reader-2");
            room.keepsOut(second, DATA_RACE).lets(writer).letsIn(second, LOST_WAKE_UP).lets(second)
                .hasGivenUp(reader);
            Guest next = room.writer("writer-2");
            room.letsIn(next, LOST_WAKE_UP).lets(next);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "A writer that gave up gave back what it had never got: release "
        + "only after acquire has returned.")
    void a_writer_gives_up_while_another_one_is_inside() {
        try (Room room = new Room()) {
            Guest writer = room.writer("writer-1");
            room.letsIn(writer, LOST_WAKE_UP);
            Guest second = room.writer("writer-2");
            room.keepsOut(second, DATA_RACE).interrupts(second);
            room.staysOut(second);
            Guest third = room.writer("writer-3");
            room.keepsOut(third, DATA_RACE).lets(writer).letsIn(third, LOST_WAKE_UP);
            Guest reader = room.reader("reader-1");
            room.keepsOut(reader, DATA_RACE).lets(third).letsIn(reader, LOST_WAKE_UP).lets(reader)
                .hasGivenUp(second);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3", "R2"}, cause = "Two writers waited, one gave up, and then readers passed "
        + "the other one: count the writers that wait; a flag forgets all of them at once.")
    void a_writer_that_gives_up_leaves_the_others_waiting_in_front() {
        try (Room room = new Room()) {
            Guest reader = room.reader("reader-1");
            room.letsIn(reader, BLOCKED_BY_ANOTHER);
            Guest first = room.writer("writer-1");
            room.keepsOut(first, DATA_RACE);
            Guest second = room.writer("writer-2");
            room.keepsOut(second, DATA_RACE).interrupts(second);
            room.staysOut(second);
            Guest later = room.reader("reader-2");
            room.keepsOut(later, STARVATION).lets(reader).letsIn(first, LOST_WAKE_UP).lets(first)
                .letsIn(later, LOST_WAKE_UP).lets(later).hasGivenUp(second);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "A reader that waited behind a writer was interrupted: it leaves "
        + "with an InterruptedException, and the writer gets in as if that reader had never come.")
    void a_reader_gives_up_behind_a_writer_that_waits() {
        try (Room room = new Room()) {
            Guest reader = room.reader("reader-1");
            room.letsIn(reader, BLOCKED_BY_ANOTHER);
            Guest writer = room.writer("writer-1");
            room.keepsOut(writer, DATA_RACE);
            Guest later = room.reader("reader-2");
            room.keepsOut(later, STARVATION).interrupts(later);
            room.staysOut(later);
            room.lets(reader).letsIn(writer, LOST_WAKE_UP).lets(writer);
            Guest next = room.writer("writer-2");
            room.letsIn(next, LOST_WAKE_UP).lets(next).hasGivenUp(later);
        }
    }
}
