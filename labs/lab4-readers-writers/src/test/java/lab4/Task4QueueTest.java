package lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.stage.Value;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 4: one thread writes and reads. A {@link Feed} shows the messages as {@code number:text}. */
class Task4QueueTest {

    @Test
    @Checks(task = "4", sentences = {"Q1", "Q2"}, cause = "The first message has number 0, and each one the next "
        + "number, also after old ones have gone: a number is no place in a list.")
    void messages_are_numbered_from_0_and_the_oldest_goes() {
        try (Stage stage = Stage.open()) {
            stage.create("Feed", 3).expect("", "read", -1L)
                .expect(0L, "write", "a").expect(1L, "write", "b").expect(2L, "write", "c")
                .expect("0:a 1:b 2:c", "read", -1L)
                .expect(3L, "write", "d").expect("1:b 2:c 3:d", "read", -1L);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q1"}, cause = "A queue of 1 keeps exactly 1 message: drop the oldest before or "
        + "after you add, not both, and not only every other time.")
    void a_queue_of_1_keeps_the_last_message() {
        try (Stage stage = Stage.open()) {
            stage.create("Feed", 1).expect(0L, "write", "a").expect("0:a", "read", -1L)
                .expect(1L, "write", "b").expect("1:b", "read", -1L).expect("1:b", "read", 0L);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q1"}, cause = "Look at the capacity in the constructor: a queue that keeps "
        + "nothing makes no sense.")
    void a_capacity_below_1_is_refused() {
        try (Stage stage = Stage.open()) {
            for (int capacity : List.of(0, -1)) {
                String got = creating(stage, capacity);
                if (!got.contains("IllegalArgumentException")) {
                    throw CurrentCheck.failed(Kind.WRONG_REPLY, "new MessageQueue(" + capacity + ")",
                        "an IllegalArgumentException", got);
                }
            }
        }
    }

    private static String creating(Stage stage, int capacity) {
        try {
            stage.create("MessageQueue", capacity);
            return "a queue";
        } catch (CheckFailed refused) {
            return refused.finding().got();
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "Reading takes nothing away, and gives what is newer than the "
        + "number that the reader names: each reader remembers its own.")
    void each_reader_goes_on_from_its_own_number() {
        try (Stage stage = Stage.open()) {
            Subject feed = stage.create("Feed", 3);
            feed.expect(0L, "write", "a").expect(1L, "write", "b").expect(2L, "write", "c");
            feed.expect("1:b 2:c", "read", 0L).expect("2:c", "read", 1L).expect("1:b 2:c", "read", 0L)
                .expect("", "read", 2L).expect("0:a 1:b 2:c", "read", -1L);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q1", "Q2"}, cause = "A reader that fell behind goes on with the oldest message "
        + "that is kept, without a gap after it; and nobody who writes waits for that reader.")
    void a_reader_that_fell_behind_goes_on_with_the_oldest() {
        try (Stage stage = Stage.open()) {
            Subject feed = stage.create("Feed", 2);
            feed.expect(0L, "write", "a").expect("0:a", "read", -1L);
            for (long number = 1; number <= 9; number++) {
                feed.expect(number, "write", "x" + number);
            }
            feed.expect("8:x8 9:x9", "read", 0L).expect("9:x9", "read", 8L);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "A message has a number, the instant when it was written, and the "
        + "text as it was written.")
    void a_message_tells_its_number_its_time_and_its_text() {
        try (Stage stage = Stage.open()) {
            Subject queue = stage.create("MessageQueue", 2);
            queue.call("write", "žluťoučký kůň");
            List<Value> message = queue.call("read", -1L).asList().get(0).asRecord();
            if (message.get(0).asLong() != 0 || message.get(1).isNull()
                    || !message.get(2).asText().equals("žluťoučký kůň")) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "test wrote \"žluťoučký kůň\", and read it",
                    "a message with number 0, a time, and that text", message.toString());
            }
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q3"}, cause = "After close, what is kept can still be read, and nothing is "
        + "written any more. Closing twice is no mistake.")
    void a_closed_queue_can_be_read_and_not_written() {
        try (Stage stage = Stage.open()) {
            Subject feed = stage.create("Feed", 2);
            feed.expect(0L, "write", "a");
            feed.call("close");
            feed.call("close");
            feed.expect("0:a", "read", -1L).expect("0:a", "awaitNewer", -1L).expect("", "awaitNewer", 0L);
            Call late = stage.actor("writer").start(feed, "write", "b");
            if (!late.outcome().exception().equals("IllegalStateException")) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "writer wrote to a closed queue",
                    "an IllegalStateException", late.outcome().toString());
            }
            feed.expect("0:a", "read", -1L);
        }
    }
}
