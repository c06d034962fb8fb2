package interleave.hidden.lab4;

import static interleave.testkit.verdict.Kind.BLOCKED_BY_ANOTHER;
import static interleave.testkit.verdict.Kind.DATA_RACE;
import static interleave.testkit.verdict.Kind.LOST_WAKE_UP;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 3: who may be inside {@code ReadersWriters} together, and who may not. */
class TogetherSuite {

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "A reader keeps other readers out: no lock is held while a "
        + "reader's section runs. Readers are counted under it, on their way in and out.")
    void readers_are_inside_together() {
        try (Room room = new Room()) {
            for (int i = 1; i <= 4; i++) {
                room.letsIn(room.reader("reader-" + i), BLOCKED_BY_ANOTHER);
            }
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "While one reader stays inside, others come and go: leaving must "
        + "work for each of them, in any order, and by any thread. (A ReentrantLock can be given back only by the "
        + "thread that took it.)")
    void readers_leave_in_any_order_and_come_again() {
        try (Room room = new Room()) {
            Guest first = room.reader("reader-1");
            room.letsIn(first, BLOCKED_BY_ANOTHER);
            Guest second = room.reader("reader-2");
            room.letsIn(second, BLOCKED_BY_ANOTHER).lets(first);
            Guest third = room.reader("reader-3");
            room.letsIn(third, BLOCKED_BY_ANOTHER).lets(second).lets(third);
            Guest writer = room.writer("writer-1");
            room.letsIn(writer, LOST_WAKE_UP).lets(writer);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "A writer is alone: it waits until the last reader has left.")
    void a_writer_waits_for_every_reader_inside() {
        try (Room room = new Room()) {
            Guest first = room.reader("reader-1");
            Guest second = room.reader("reader-2");
            room.letsIn(first, BLOCKED_BY_ANOTHER).letsIn(second, BLOCKED_BY_ANOTHER);
            Guest writer = room.writer("writer-1");
            room.keepsOut(writer, DATA_RACE).lets(second).keepsOut(writer, DATA_RACE).lets(first)
                .letsIn(writer, LOST_WAKE_UP).lets(writer);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "A reader came in beside a writer: every reader looks whether "
        + "one is inside, not only the first. And a writer is not counted as a reader.")
    void no_reader_is_inside_with_a_writer() {
        try (Room room = new Room()) {
            Guest writer = room.writer("writer-1");
            room.letsIn(writer, LOST_WAKE_UP);
            Guest first = room.reader("reader-1");
            room.keepsOut(first, DATA_RACE);
            Guest second = room.reader("reader-2");
            room.keepsOut(second, DATA_RACE).keepsOut(first, DATA_RACE).lets(writer)
                .letsIn(first, LOST_WAKE_UP).letsIn(second, LOST_WAKE_UP).lets(first).lets(second);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "Two writers were inside: a writer waits for other writers, too, "
        + "and keeps them out until its section is over.")
    void no_writer_is_inside_with_another_one() {
        try (Room room = new Room()) {
            Guest first = room.writer("writer-1");
            room.letsIn(first, LOST_WAKE_UP);
            Guest second = room.writer("writer-2");
            room.keepsOut(second, DATA_RACE).lets(first).letsIn(second, LOST_WAKE_UP);
            Guest third = room.writer("writer-3");
            room.keepsOut(third, DATA_RACE).lets(second).letsIn(third, LOST_WAKE_UP).lets(third);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "Somebody left and did not give back what it had taken, or took "
        + "it once more: then the next one waits for ever.")
    void the_room_is_free_again_whoever_has_been_inside() {
        try (Room room = new Room()) {
            for (int round = 1; round <= 3; round++) {
                Guest reader = room.reader("reader-" + round);
                room.letsIn(reader, LOST_WAKE_UP).lets(reader);
                Guest writer = room.writer("writer-" + round);
                room.letsIn(writer, LOST_WAKE_UP).lets(writer);
            }
        }
    }
}
