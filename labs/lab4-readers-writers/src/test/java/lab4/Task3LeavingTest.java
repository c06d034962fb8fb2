package lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Outcome;
import interleave.testkit.stage.Section;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.Kind;
import org.junit.jupiter.api.Test;

/** Task 3: leaving by an exception, and giving up while waiting. */
class Task3LeavingTest {

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "The section threw, and the reader still counts as inside: leave "
        + "in a finally block. And catch nothing: the exception belongs to the caller.")
    void a_reader_that_throws_has_left() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            mustThrow(stage, room, "read");
            Visitor.writer(stage, room, "writer-1").mustGetIn("after a reader had thrown").leaveInOrder();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "The section threw, and the writer still counts as inside: leave "
        + "in a finally block. And catch nothing: the exception belongs to the caller.")
    void a_writer_that_throws_has_left() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            mustThrow(stage, room, "write");
            Visitor.reader(stage, room, "reader-1").mustGetIn("after a writer had thrown").leaveInOrder();
            Visitor.writer(stage, room, "writer-1").mustGetIn("after a writer had thrown").leaveInOrder();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "A writer that gave up is still counted as one that waits: take it "
        + "back in a finally block, and wake those who wait because of it.")
    void nobody_waits_for_a_writer_that_was_interrupted() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            Visitor inside = Visitor.reader(stage, room, "reader-1").mustGetIn("to an empty room");
            Visitor writer = Visitor.writer(stage, room, "writer-1").mustStayOut("while reader-1 was inside");
            Visitor later = Visitor.reader(stage, room, "reader-2").mustStayOut("while writer-1 waited");
            writer.interrupt();
            if (writer.isGone()) {
                later.mustGetIn("after writer-1, which was interrupted and is gone");
            }
            inside.leaveInOrder();
            // Where an interrupt is noticed late, either of the two may be first: nobody stays inside meanwhile.
            later.leave();
            mustBeInterrupted(writer, "writer-1");
            later.leaveInOrder();
            Visitor.writer(stage, room, "writer-2").mustGetIn("to an empty room").leaveInOrder();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"R3"}, cause = "A reader that gave up while it waited was never inside: do not "
        + "count it, and do not take it away from those who are.")
    void a_reader_that_was_interrupted_was_never_inside() {
        try (Stage stage = Stage.open()) {
            Subject room = stage.create("ReadersWriters");
            Visitor inside = Visitor.writer(stage, room, "writer-1").mustGetIn("to an empty room");
            Visitor reader = Visitor.reader(stage, room, "reader-1").mustStayOut("while writer-1 was inside");
            reader.interrupt();
            Visitor other = Visitor.writer(stage, room, "writer-2").mustStayOut("while writer-1 was inside");
            inside.leaveInOrder();
            other.leave();
            mustBeInterrupted(reader, "reader-1");
            other.leaveInOrder();
            Visitor last = Visitor.reader(stage, room, "reader-2").mustGetIn("to an empty room");
            Visitor.writer(stage, room, "writer-3").mustStayOut("while reader-2 was inside").leave();
            last.leaveInOrder();
        }
    }

    private static void mustThrow(Stage stage, Subject room, String operation) {
        Call call = stage.actor("client").start(room, operation, Section.throwing("spilt milk"));
        Outcome outcome = call.outcome();
        if (outcome.exception().equals("UnsupportedOperationException")) {
            // Not written yet: told by the call.
            call.result();
        }
        if (!outcome.tag().equals("spilt milk")) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "client called " + operation + " with a section that throws",
                "that this very exception goes on to the caller", outcome.toString());
        }
    }

    private static void mustBeInterrupted(Visitor visitor, String name) {
        Outcome outcome = visitor.leave().outcome();
        if (!outcome.exception().equals("InterruptedException")) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "the test interrupted " + name + " while it waited",
                "that it ends by InterruptedException, without having been inside",
                outcome.returned() ? "it went in, and returned" : outcome.toString());
        }
    }
}
