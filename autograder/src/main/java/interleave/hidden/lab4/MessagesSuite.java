package interleave.hidden.lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Value;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.Test;

/** Task 4: what one thread at a time writes and reads. */
class MessagesSuite {

    private Stage stageOfAllTries;

    @Test
    @Checks(task = "4", sentences = {"Q1"}, cause = "Messages are numbered 0, 1, 2 and so on, whatever has been "
        + "dropped, and these numbers never go round.")
    void numbers_count_on_for_ever() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 3);
            for (int i = 0; i < 105; i++) {
                queue.write("m" + i);
            }
            queue.read(101).read(103).read(104);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q1"}, cause = "As many messages as the capacity says are kept, the newest ones: "
        + "the oldest goes when there would be one more.")
    void the_newest_are_kept_as_many_as_the_capacity_says() {
        try (Stage stage = Stage.open()) {
            for (int capacity : List.of(1, 2, 4)) {
                Queue queue = new Queue(stage, capacity);
                for (int i = 0; i < capacity + 3; i++) {
                    queue.write("text " + i).read(-1);
                }
            }
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q1"}, cause = "The queue is full, nobody reads, and the writer waits: it never "
        + "does, the oldest message goes instead.")
    void a_writer_waits_for_no_reader() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 2).write("a").write("b").read(0);
            queue.write("c").write("d").write("e").read(-1);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q1"}, cause = "A queue that keeps nothing makes no sense: the constructor "
        + "throws an IllegalArgumentException where the capacity is less than 1.")
    void a_capacity_below_1_is_refused() {
        try (Stage stage = Stage.open()) {
            for (int capacity : List.of(0, -1, -100)) {
                refused(stage, capacity);
            }
        }
    }

    private static void refused(Stage stage, int capacity) {
        String got = "a queue";
        try {
            stage.create("MessageQueue", capacity);
        } catch (CheckFailed thrown) {
            if (thrown.finding().got().startsWith("not written yet")) {
                throw thrown;
            }
            got = thrown.finding().got();
        }
        if (!got.contains("IllegalArgumentException")) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "new MessageQueue(" + capacity + ")",
                "an IllegalArgumentException", got);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "read(after) brings the messages whose number is greater, in "
        + "order; -1 is smaller than every number.")
    void a_reader_gets_what_is_newer_than_what_it_knows() {
        try (Stage stage = Stage.open()) {
            new Queue(stage, 5).read(-1).read(3).write("x").read(0).write("y").write("z").read(0).read(1).read(2)
                .read(7).read(-1);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "Reading takes nothing away: every reader knows for itself how far "
        + "it has come.")
    void reading_takes_nothing_away() {
        try (Stage stage = Stage.open()) {
            new Queue(stage, 4).write("x").write("y").read(-1).read(-1).read(0).read(-1).write("z").read(-1).read(0);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "The message that this reader knows has gone: it goes on with the "
        + "oldest that is kept. Remember a running number, not a place in the list.")
    void who_fell_behind_goes_on_with_the_oldest_kept() {
        try (Stage stage = Stage.open()) {
            Queue queue = new Queue(stage, 3);
            for (int i = 0; i < 9; i++) {
                queue.write("m" + i);
            }
            queue.read(-1).read(0).read(4).read(5).read(6).read(7).read(8);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "A text is kept as it came, whatever is in it.")
    void texts_are_kept_as_they_came() {
        try (Stage stage = Stage.open()) {
            new Queue(stage, 6).write("").write(" two  words ").write("Grüße, 世界 😀").write("a\nb\t%s")
                .write("x".repeat(5000)).read(-1);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"Q2"}, cause = "You gave out the list itself, or a view of it (subList, "
        + "unmodifiableList): it changes under the reader. Make a copy, or never change a list that was given out.")
    void what_was_read_does_not_change_any_more() {
        try (Stage stage = Stage.open()) {
            keepsItsResult(stage, -1);
            keepsItsResult(stage, 0);
        }
    }

    /** In a rush, results are looked at when all the operations are over. */
    private static void keepsItsResult(Stage stage, long after) {
        Queue queue = new Queue(stage, 3).write("a").write("b");
        QueueModel model = new QueueModel(3);
        model.write("a");
        model.write("b");
        String action = "reader called read(" + after + "), then \"c\" and \"d\" were written, then the reader "
            + "looked at its list";
        Operation read = new Operation("read", after);
        try {
            Value first = stage.rush(queue.subject(), 1, List.of(List.of(read, new Operation("write", "c"),
                new Operation("write", "d")))).get(0).get(0);
            Queue.expect(model.read(after), first, action);
        } catch (CheckFailed failed) {
            Finding seen = failed.finding();
            throw new CheckFailed(new Finding(seen.kind(), action, seen.expected(), seen.got(), seen.evidence(),
                CurrentCheck.cause()));
        }
    }

    @BeforeProperty
    void openOneStageForAllTries() {
        stageOfAllTries = Stage.open();
    }

    @AfterProperty
    void closeIt() {
        stageOfAllTries.close();
    }

    @Property(tries = 40, seed = "4001", shrinking = ShrinkingMode.OFF)
    @Checks(task = "4", sentences = {"Q1", "Q2"}, cause = "One thread alone gets this: look at the numbers and at what "
        + "is dropped, not for a race.")
    void writing_and_reading_follow_the_rules(@ForAll @IntRange(min = 1, max = 4) int capacity,
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = -4, max = 9) Integer> steps) {
        Queue queue = new Queue(stageOfAllTries, capacity);
        for (int step : steps) {
            // Below -1 there is nothing to read after: those write.
            if (step < -1) {
                queue.write("v" + step);
            } else {
                queue.read(step);
            }
        }
    }
}
