package lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Section;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

/** Task 3: who may be inside together. The test holds threads inside their sections and looks who else gets in. */
class Task3TogetherTest {

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "read returns what the section returned.")
    void a_reader_gets_the_result_of_its_section() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            room.expect("news", "read", Section.returning("news"));
            stage.actor("test").call(room, "write", Section.returning("done"));
            room.expect("more news", "read", Section.returning("more news"));
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "A reader keeps other readers out: do not hold a lock that every "
        + "reader needs while the section runs. Count who is inside, and give the lock back.")
    void readers_are_inside_together() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            Visitor first = Visitor.reader(stage, room, "reader-1").mustGetIn("to an empty room");
            Visitor second = Visitor.reader(stage, room, "reader-2").mustGetIn("while reader-1 was inside");
            Visitor third = Visitor.reader(stage, room, "reader-3").mustGetIn("while two readers were inside");
            third.leaveInOrder();
            // Not in the order in which they came: the last one out is not the first one in.
            first.leaveInOrder();
            Visitor.reader(stage, room, "reader-4").mustGetIn("while reader-2 was inside").leaveInOrder();
            second.leaveInOrder();
            Visitor.writer(stage, room, "writer-1").mustGetIn("after all readers had left").leaveInOrder();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "Somebody got in beside a writer: a reader and a writer both have "
        + "to look whether a writer is inside.")
    void a_writer_is_alone() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            Visitor writer = Visitor.writer(stage, room, "writer-1").mustGetIn("to an empty room");
            Visitor reader = Visitor.reader(stage, room, "reader-1").mustStayOut("while writer-1 was inside");
            Visitor other = Visitor.writer(stage, room, "writer-2").mustStayOut("while writer-1 was inside");
            writer.leaveInOrder();
            reader.leave();
            other.leaveInOrder();
            reader.leaveInOrder();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R1"}, cause = "The writer came in while a reader was inside: it has to wait for "
        + "all of them, and the last one who leaves has to wake it.")
    void a_writer_waits_until_the_last_reader_has_left() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            Visitor first = Visitor.reader(stage, room, "reader-1").mustGetIn("to an empty room");
            Visitor second = Visitor.reader(stage, room, "reader-2").mustGetIn("while reader-1 was inside");
            Visitor writer = Visitor.writer(stage, room, "writer-1").mustStayOut("while two readers were inside");
            first.leaveInOrder();
            writer.mustStayOut("while reader-2 was still inside");
            second.leaveInOrder();
            writer.mustGetIn("before the last reader left").leaveInOrder();
        }
    }
}
