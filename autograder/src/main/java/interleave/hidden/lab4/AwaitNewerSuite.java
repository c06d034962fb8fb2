package interleave.hidden.lab4;

import static interleave.testkit.verdict.Kind.BLOCKED_BY_ANOTHER;
import static interleave.testkit.verdict.Kind.LOST_WAKE_UP;
import static interleave.testkit.verdict.Kind.WRONG_REPLY;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Outcome;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 4: who waits for news, and the end of a queue. */
class AwaitNewerSuite {

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Where something newer is there already, awaitNewer brings all of "
        + "it at once, and does not wait.")
    void what_is_newer_already_is_not_waited_for() {
        try (Stage stage = Stage.open()) {
            new Queue(stage, 3).write("a").awaitNewer(-1).write("b").write("c").awaitNewer(-1).awaitNewer(0).write("d")
                .awaitNewer(-1).awaitNewer(2);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Readers slept when a message came, and not all of them got it: "
        + "write wakes everybody, for the message is for all.")
    void a_message_wakes_all_who_wait_for_it() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 3).write("old");
            List<Call> readers = waiting(stage, queue, 0);
            queue.write("news");
            String action = "three readers called awaitNewer(0), then \"news\" was written";
            for (Call reader : readers) {
                Queue.expect(List.of(new QueueModel.Message(1, "news")), Ends.result(reader, LOST_WAKE_UP, action),
                    action);
            }
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "A message came that is not newer for this reader, and it returned "
        + "all the same: after each wait it looks again (while, not if).")
    void who_waits_for_a_later_message_sleeps_until_it_comes() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 2);
            Call reader = stage.actor("reader-1").start(queue.subject(), "awaitNewer", 2L);
            for (String text : List.of("a", "b", "c")) {
                Ends.stillWaits(stage, reader, WRONG_REPLY, "reader-1 called awaitNewer(2), and 3 has not come");
                queue.write(text);
            }
            Ends.stillWaits(stage, reader, WRONG_REPLY, "reader-1 called awaitNewer(2), and message 2 was written");
            queue.write("d");
            String action = "reader-1 called awaitNewer(2), and message 3 was written";
            Queue.expect(List.of(new QueueModel.Message(3, "d")), Ends.result(reader, LOST_WAKE_UP, action), action);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "Readers slept when the queue was closed, and some sleep on: close "
        + "wakes all of them.")
    void close_wakes_everybody_with_the_empty_list() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 3).write("a").write("b");
            List<Call> readers = waiting(stage, queue, 1);
            queue.close();
            for (Call reader : readers) {
                String action = "three readers called awaitNewer(1), nothing newer came, then the queue was closed";
                Queue.expect(List.of(), Ends.result(reader, LOST_WAKE_UP, action), action);
            }
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "What was written before close is still there: who has not seen it "
        + "gets it, who has seen all of it gets the empty list at once.")
    void a_closed_queue_still_brings_what_is_newer() {
        try (Stage stage = Stage.open()) {
            new Queue(stage, 2).write("a").write("b").write("c").close().awaitNewer(-1).awaitNewer(1).awaitNewer(2)
                .read(-1).read(1).awaitNewer(1);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "A queue that was closed takes nothing more: write throws an "
        + "IllegalStateException, and changes nothing.")
    void nothing_can_be_written_after_close() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 2).write("a").close();
            Outcome outcome = stage.actor("writer").start(queue.subject(), "write", "late").outcome();
            if (!outcome.exception().equals("IllegalStateException")) {
                throw CurrentCheck.failed(WRONG_REPLY, "the queue was closed, then writer called write(\"late\")",
                    "an IllegalStateException", outcome.value().map(number -> "it returned " + number)
                    .orElse(outcome.toString()));
            }
            queue.read(-1).awaitNewer(0);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "A reader that waits asks again and again: it sleeps (wait, await) "
        + "until somebody tells it that there is something to look at.")
    void who_waits_uses_no_processor() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 3).write("a");
            waiting(stage, queue, 0);
            stage.expectIdle("three readers called awaitNewer(0), and nothing came");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "A reader that was interrupted while it waited leaves with an "
        + "InterruptedException. A loop that sets the flag again and waits again never sleeps: wait() throws at once.")
    void who_is_interrupted_leaves() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 3);
            Call reader = stage.actor("reader-1").start(queue.subject(), "awaitNewer", -1L);
            Ends.stillWaits(stage, reader, WRONG_REPLY, "reader-1 called awaitNewer(-1) on an empty queue");
            stage.actor("reader-1").interrupt();
            stage.expectIdle("reader-1 waited for a message, and was interrupted");
            Outcome outcome = reader.outcome();
            if (!outcome.exception().equals("InterruptedException")) {
                throw CurrentCheck.failed(WRONG_REPLY, "reader-1 waited for a message, and was interrupted",
                    "an InterruptedException", outcome.toString());
            }
            queue.write("a").read(-1);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "A reader that waits keeps others out: while it sleeps it has no "
        + "lock (wait and await give it back, Thread.sleep does not).")
    void who_waits_keeps_nobody_out() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 3).write("a");
            waiting(stage, queue, 5);
            expectEnd(stage, queue.subject(), "read", -1L);
            expectEnd(stage, queue.subject(), "awaitNewer", -1L);
            expectEnd(stage, queue.subject(), "write", "b");
            expectEnd(stage, queue.subject(), "close");
        }
    }

    private static void expectEnd(Stage stage, Subject queue, String operation, Object... arguments) {
        Ends.result(stage.actor("other").start(queue, operation, arguments), BLOCKED_BY_ANOTHER,
            "three readers called awaitNewer(5) and wait, other calls " + operation);
    }

    /** Three readers that sleep. */
    private static List<Call> waiting(Stage stage, Queue queue, long after) {
        List<Call> readers = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Call reader = stage.actor("reader-" + i).start(queue.subject(), "awaitNewer", after);
            Ends.stillWaits(stage, reader, WRONG_REPLY, "reader-" + i + " called awaitNewer(" + after
                + "), and nothing newer is there");
            readers.add(reader);
        }
        return readers;
    }
}
