package lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

/** Task 3: a writer that waits goes before the readers that come after it, and keeps nobody out for ever. */
class Task3WriterFirstTest {

    @Test
    @Checks(task = "3", sentences = {"R2"}, cause = "A writer was waiting, and a new reader got in: with enough "
        + "readers the writer waits for ever. A reader has to look for waiting writers, too.")
    void no_reader_passes_a_writer_that_waits() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            Visitor first = Visitor.reader(stage, room, "reader-1").mustGetIn("to an empty room");
            Visitor writer = Visitor.writer(stage, room, "writer-1").mustStayOut("while reader-1 was inside");
            Visitor later = Visitor.reader(stage, room, "reader-2").mustStayOut("while writer-1 waited for reader-1");
            first.leaveInOrder();
            writer.mustGetIn("before reader-2, and reader-1 has left");
            later.mustStayOut("after writer-1, which is inside");
            writer.leaveInOrder();
            later.mustGetIn("while writer-1 was there, which has left").leaveInOrder();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R2"}, cause = "Nobody told the waiting readers that the writer is gone: wake all "
        + "of them, for all of them can go on.")
    void waiting_readers_go_on_when_the_writers_are_done() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            Visitor writer = Visitor.writer(stage, room, "writer-1").mustGetIn("to an empty room");
            Visitor first = Visitor.reader(stage, room, "reader-1").mustStayOut("while writer-1 was inside");
            Visitor second = Visitor.reader(stage, room, "reader-2").mustStayOut("while writer-1 was inside");
            Visitor other = Visitor.writer(stage, room, "writer-2").mustStayOut("while writer-1 was inside");
            // Either the readers or writer-2 may be first, so writer-2 does not stay.
            other.leave();
            writer.leaveInOrder();
            first.leave();
            second.leave();
            other.leaveInOrder();
            first.leaveInOrder();
            second.leaveInOrder();
        }
    }
}
