package lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Actor;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.stage.Value;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Task 2: values go through one slot. A mailbox whose put waits for its taker is right, too. */
class Task2MailboxTest {

    private static final int PAIRS = 4;
    private static final int TIMES = 500;

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "take returns what was put, and empties the slot.")
    void values_come_out_in_the_order_in_which_one_thread_puts_them() {
        try (Stage stage = Stage.open()) {
            Subject mailbox = stage.create("Mailbox");
            Actor putter = stage.actor("putter");
            List<Call> puts = new ArrayList<>();
            for (String value : List.of("tea", "milk", "sugar")) {
                puts.add(putter.start(mailbox, "put", value));
            }
            mailbox.expect("tea", "take").expect("milk", "take").expect("sugar", "take");
            puts.forEach(Call::result);
        }
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "A take with nothing to take waits, and goes on when a "
        + "value comes.")
    void a_taker_waits_for_a_value() {
        try (Stage stage = Stage.open()) {
            Subject mailbox = stage.create("Mailbox");
            Call take = stage.actor("taker").start(mailbox, "take");
            stage.settle();
            if (take.isFinished()) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "taker called Mailbox.take() of an empty mailbox",
                    "that it waits", take.result().toString());
            }
            stage.actor("putter").call(mailbox, "put", "tea");
            if (!take.result().asText().equals("tea")) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "putter put \"tea\" for a taker that waited", "\"tea\"",
                    take.result().toString());
            }
        }
    }

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "A value was overwritten, taken twice, or never taken: all steps "
        + "of put, and all of take, belong under the same lock.")
    void each_of_many_values_is_taken_once() {
        List<List<Operation>> scripts = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            scripts.add(List.of(new Operation("put", "value " + i)));
            scripts.add(List.of(new Operation("take")));
        }
        try (Stage stage = Stage.open()) {
            Map<String, Integer> taken = new TreeMap<>();
            stage.rush(stage.create("Mailbox"), TIMES, scripts).stream().flatMap(List::stream)
                .filter(value -> !value.isNull()).map(Value::asText)
                .forEach(text -> taken.merge(text, 1, Integer::sum));
            if (taken.size() != PAIRS || !taken.values().stream().allMatch(count -> count == TIMES)) {
                throw CurrentCheck.failed(Kind.LOST_OR_DOUBLED, "4 threads put a value 500 times each, and 4 threads "
                    + "took 500 times each", "that each of the 4 values is taken 500 times",
                    "another count: values were lost or taken twice");
            }
        }
    }
}
