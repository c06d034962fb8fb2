package interleave.hidden.lab4;

import static interleave.testkit.verdict.Kind.BLOCKED_BY_ANOTHER;
import static interleave.testkit.verdict.Kind.DATA_RACE;
import static interleave.testkit.verdict.Kind.LOST_WAKE_UP;
import static interleave.testkit.verdict.Kind.STARVATION;

import interleave.testkit.lab.Checks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 3: who gets in first where a writer waits. */
class WriterFirstSuite {

    @Test
    @Checks(task = "3", sentences = {"R2"}, cause = "A writer was waiting, and you let a new reader in: writers can "
        + "starve. A reader waits where a writer is inside, and also where one waits.")
    void no_later_reader_passes_a_writer_that_waits() {
        try (Room room = new Room()) {
            Guest first = room.reader("reader-1");
            Guest second = room.reader("reader-2");
            room.letsIn(first, BLOCKED_BY_ANOTHER).letsIn(second, BLOCKED_BY_ANOTHER);
            Guest writer = room.writer("writer-1");
            room.keepsOut(writer, DATA_RACE);
            Guest third = room.reader("reader-3");
            room.keepsOut(third, STARVATION).lets(first);
            Guest fourth = room.reader("reader-4");
            room.keepsOut(fourth, STARVATION).keepsOut(third, STARVATION).lets(second)
                .letsIn(writer, LOST_WAKE_UP).keepsOut(third, DATA_RACE).keepsOut(fourth, DATA_RACE).lets(writer)
                .letsIn(third, LOST_WAKE_UP).letsIn(fourth, LOST_WAKE_UP).lets(third).lets(fourth);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R2"}, cause = "Readers waited for a writer, and not all of them go on when it "
        + "has left: whoever leaves wakes everybody who can go in now.")
    void all_readers_that_waited_go_in_when_the_writer_has_left() {
        try (Room room = new Room()) {
            Guest writer = room.writer("writer-1");
            room.letsIn(writer, LOST_WAKE_UP);
            Guest first = room.reader("reader-1");
            Guest second = room.reader("reader-2");
            Guest third = room.reader("reader-3");
            room.keepsOut(first, DATA_RACE).keepsOut(second, DATA_RACE).keepsOut(third, DATA_RACE).lets(writer)
                .letsIn(third, LOST_WAKE_UP).letsIn(second, LOST_WAKE_UP).letsIn(first, LOST_WAKE_UP);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R2"}, cause = "Two writers and two readers waited, and somebody was forgotten: "
        + "whoever leaves wakes those who can go in now.")
    void nobody_is_forgotten_where_readers_and_writers_wait() {
        try (Room room = new Room()) {
            Guest reader = room.reader("reader-1");
            room.letsIn(reader, BLOCKED_BY_ANOTHER);
            List<Guest> waiting = new ArrayList<>();
            for (int i = 1; i <= 2; i++) {
                waiting.add(room.writer("writer-" + i));
                room.keepsOut(waiting.get(waiting.size() - 1), DATA_RACE);
            }
            for (int i = 2; i <= 3; i++) {
                waiting.add(room.reader("reader-" + i));
                room.keepsOut(waiting.get(waiting.size() - 1), STARVATION);
            }
            waiting.forEach(guest -> guest.gate().open());
            room.lets(reader);
            waiting.forEach(room::lets);
            Guest last = room.writer("writer-3");
            room.letsIn(last, LOST_WAKE_UP);
        }
    }
}
