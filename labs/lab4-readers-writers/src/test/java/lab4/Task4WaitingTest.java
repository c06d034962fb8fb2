package lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Actor;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Outcome;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.Kind;
import org.junit.jupiter.api.Test;

/** Task 4: readers that wait for a message. */
class Task4WaitingTest {

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Nobody told the reader that there is a message now.")
    void a_reader_sleeps_until_there_is_a_newer_message() {
        try (Stage stage = Stage.open()) {
            Subject feed = stage.create("Feed", 2);
            feed.expect(0L, "write", "a").expect("0:a", "awaitNewer", -1L);
            Call waiting = mustWait(stage, feed, "reader-1", 0);
            Call patient = mustWait(stage, feed, "reader-2", 1);
            feed.expect(1L, "write", "b");
            mustGet(waiting, "\"1:b\"", "reader-1 waited for what is newer than 0, and 1:b was written");
            feed.expect(2L, "write", "c");
            mustGet(patient, "\"2:c\"", "reader-2 waited for what is newer than 1, and 1:b and 2:c were written");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "The reader goes round in a loop and looks again and again: let it "
        + "sleep (wait, await) until somebody tells it to look.")
    void a_reader_that_waits_costs_no_processor_time() {
        try (Stage stage = Stage.open()) {
            Subject feed = stage.create("Feed", 2);
            Call waiting = mustWait(stage, feed, "reader-1", -1);
            stage.expectIdle("reader-1 waited in awaitNewer(-1) of an empty queue");
            feed.expect(0L, "write", "a");
            mustGet(waiting, "\"0:a\"", "reader-1 waited, and 0:a was written");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "close must wake everybody who waits, and whoever wakes must look "
        + "whether the queue is closed.")
    void close_wakes_everybody_who_waits() {
        try (Stage stage = Stage.open()) {
            Subject feed = stage.create("Feed", 2);
            Call first = mustWait(stage, feed, "reader-1", -1);
            Call second = mustWait(stage, feed, "reader-2", 5);
            feed.call("close");
            mustGet(first, "\"\"", "reader-1 waited for a message, and the queue was closed");
            mustGet(second, "\"\"", "reader-2 waited for a message, and the queue was closed");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "An interrupt ends the wait by InterruptedException. To catch it "
        + "and wait again makes a thread that nobody can stop.")
    void a_reader_that_waits_can_be_interrupted() {
        try (Stage stage = Stage.open()) {
            Subject feed = stage.create("Feed", 2);
            Call waiting = mustWait(stage, feed, "reader-1", -1);
            Actor reader = stage.actor("reader-1");
            reader.interrupt();
            Outcome outcome = waiting.outcome();
            if (!outcome.exception().equals("InterruptedException")) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "the test interrupted reader-1 in awaitNewer(-1)",
                    "that it ends by InterruptedException", outcome.toString());
            }
            feed.expect(0L, "write", "a").expect("0:a", "read", -1L);
        }
    }

    private static Call mustWait(Stage stage, Subject feed, String reader, long after) {
        Call call = stage.actor(reader).start(feed, "awaitNewer", after);
        stage.settle();
        if (call.isFinished()) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, reader + " called awaitNewer(" + after + ") where there is "
                + "nothing newer", "that it waits", call.result().toString());
        }
        return call;
    }

    private static void mustGet(Call call, String expected, String action) {
        String got = call.result().toString();
        if (!got.equals(expected)) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, action, expected, got);
        }
    }
}
