package interleave.hidden.lab4;

import static interleave.testkit.verdict.Kind.LOST_OR_DOUBLED;
import static interleave.testkit.verdict.Kind.LOST_WAKE_UP;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 2: what putters and takers find in a {@code Mailbox}, one step at a time. */
class MailboxSuite {

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "There is one slot: who finds a value in it waits until that one "
        + "has been taken, and then both values are taken, one after the other.")
    void a_second_value_waits_until_the_first_one_is_taken() {
        try (Stage stage = Stage.open()) {
            Subject box = stage.create("Mailbox");
            Call first = stage.actor("putter-1").start(box, "put", "eins");
            Ends.rest(stage, first);
            Call second = stage.actor("putter-2").start(box, "put", "zwei");
            Ends.stillWaits(stage, second, LOST_OR_DOUBLED,
                "putter-1 put \"eins\", nobody took it, putter-2 puts \"zwei\"");
            expectTaken(stage, box, "eins", "zwei");
            Ends.result(first, LOST_WAKE_UP, "both values of two putters were taken");
            Ends.result(second, LOST_WAKE_UP, "both values of two putters were taken");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "A taker gets a value that nobody else gets: it waits while the "
        + "slot is empty, and leaves it empty.")
    void a_value_is_taken_once() {
        try (Stage stage = Stage.open()) {
            Subject box = stage.create("Mailbox");
            Call put = stage.actor("putter-1").start(box, "put", "uno");
            expectTaken(stage, box, "uno");
            Ends.result(put, LOST_WAKE_UP, "\"uno\" was put and taken");
            Call early = stage.actor("taker-2").start(box, "take");
            Ends.stillWaits(stage, early, LOST_OR_DOUBLED, "\"uno\" was put and taken, then taker-2 takes");
            Ends.result(stage.actor("putter-1").start(box, "put", "due"), LOST_WAKE_UP,
                "taker-2 waits at the empty mailbox, putter-1 puts \"due\"");
            Ends.equal("\"due\"", Ends.result(early, LOST_WAKE_UP, "taker-2 waited, and \"due\" was put"),
                LOST_OR_DOUBLED, "taker-2 waited, and \"due\" was put");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "Several takers waited and one value came: one of them gets it, "
        + "the others look again and wait on (while, not if).")
    void takers_that_wait_get_a_value_each() {
        try (Stage stage = Stage.open()) {
            Subject box = stage.create("Mailbox");
            List<Call> takers = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                takers.add(stage.actor("taker-" + i).start(box, "take"));
                Ends.stillWaits(stage, takers.get(i - 1), LOST_OR_DOUBLED,
                    "taker-" + i + " takes from an empty mailbox");
            }
            for (String value : List.of("a", "b", "c")) {
                Ends.result(stage.actor("putter").start(box, "put", value), LOST_WAKE_UP,
                    "three takers came to an empty mailbox, then putter puts \"" + value + '"');
            }
            expectAll(List.of("\"a\"", "\"b\"", "\"c\""), takers);
        }
    }

    private static void expectAll(List<String> values, List<Call> takers) {
        String action = "three takers waited, then \"a\", \"b\" and \"c\" were put";
        List<String> taken = new ArrayList<>();
        takers.forEach(taker -> taken.add(Ends.result(taker, LOST_WAKE_UP, action).toString()));
        taken.sort(null);
        if (!taken.equals(values)) {
            throw CurrentCheck.failed(LOST_OR_DOUBLED, action, values + ", each once",
                taken.toString());
        }
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "Several putters waited: whoever takes wakes one that can go on, "
        + "and none of the values is overwritten.")
    void putters_that_wait_all_get_rid_of_their_values() {
        try (Stage stage = Stage.open()) {
            Subject box = stage.create("Mailbox");
            List<Call> putters = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                putters.add(stage.actor("putter-" + i).start(box, "put", "value-" + i));
                Ends.rest(stage, putters.get(i - 1));
            }
            expectTaken(stage, box, "value-1", "value-2", "value-3", "value-4");
            putters.forEach(putter -> Ends.result(putter, LOST_WAKE_UP, "all values of four putters were taken"));
        }
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "One putter and one taker in turn: the value that is taken is the "
        + "one that was put, again and again.")
    void values_go_through_one_after_the_other() {
        try (Stage stage = Stage.open()) {
            Subject box = stage.create("Mailbox");
            for (int i = 0; i < 20; i++) {
                Call put = stage.actor("putter").start(box, "put", "value " + i);
                expectTaken(stage, box, "value " + i);
                Ends.result(put, LOST_WAKE_UP, "\"value " + i + "\" was put and taken");
            }
        }
    }

    /** In any order: who is first is free among putters that wait. */
    private static void expectTaken(Stage stage, Subject box, String... values) {
        List<String> due = List.of(values);
        List<String> taken = new ArrayList<>();
        for (int i = 1; i <= due.size(); i++) {
            // Whether a putter that was woken or the taker comes first would be luck; schedules try both.
            stage.settle();
            taken.add(Ends.result(stage.actor("taker-1").start(box, "take"), LOST_WAKE_UP,
                "taker-1 takes for the " + i + ". time, and putters have come with " + due).toString());
        }
        taken.replaceAll(text -> text.replace("\"", ""));
        if (!taken.containsAll(due)) {
            throw CurrentCheck.failed(LOST_OR_DOUBLED, "putters have come with " + due + ", then taker-1 took as often",
                "each of these values once", taken.toString());
        }
    }
}
