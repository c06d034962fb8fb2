package interleave.hidden.lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.stage.Value;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Task 1: every list that there is, and every reader of it. There are a hundred thousand of them, not more. */
class CyclicIndexSuite {

    private static final int NUMBERS = 100;
    private static final int LONGEST = 10;
    private static final int NEWCOMER = -1;

    @Test
    @Checks(task = "1", sentences = {"C1"}, cause = "The position of the first message not read is one behind the "
        + "position of the one that was read last; in a list that begins anywhere, also where the numbers go round.")
    void a_reader_goes_on_behind_the_message_that_it_read_last() {
        check(list -> list.subList(0, list.size() - 1));
    }

    @Test
    @Checks(task = "1", sentences = {"C1"}, cause = "-1 is nobody's number: ask for it before you reckon with it.")
    void a_newcomer_begins_at_the_start_of_every_list() {
        check(list -> List.of(NEWCOMER));
    }

    @Test
    @Checks(task = "1", sentences = {"C1"}, cause = "A number that is not in the list any more gives 0: find out how "
        + "many messages there are, and whether the one that was read last is one of them. And % of a negative "
        + "number is negative: Math.floorMod is not.")
    void who_fell_behind_begins_at_the_start_of_every_list() {
        check(list -> IntStream.range(0, NUMBERS).boxed().filter(number -> !list.contains(number)).toList());
    }

    /** For every list, the readers that are asked for. */
    private static void check(Function<List<Integer>, List<Integer>> readers) {
        try (Stage stage = Stage.open()) {
            Subject index = stage.create("CyclicIndex");
            for (int size = 1; size <= LONGEST; size++) {
                for (int oldest = 0; oldest < NUMBERS; oldest++) {
                    List<Integer> list = list(oldest, size);
                    check(stage, index, list, readers.apply(list));
                }
            }
        }
    }

    private static List<Integer> list(int oldest, int size) {
        return IntStream.range(oldest, oldest + size).map(number -> number % NUMBERS).boxed().toList();
    }

    private static void check(Stage stage, Subject index, List<Integer> list, List<Integer> readers) {
        int oldest = list.get(0);
        int newest = list.get(list.size() - 1);
        List<Operation> calls = new ArrayList<>();
        readers.forEach(lastRead -> calls.add(new Operation("unread", oldest, lastRead, newest)));
        if (calls.isEmpty()) {
            return;
        }
        List<Value> told = stage.rush(index, 1, List.of(calls)).get(0);
        for (int i = 0; i < told.size(); i++) {
            int expected = list.indexOf(readers.get(i)) + 1;
            if (told.get(i).asInt() != expected) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "test called CyclicIndex.unread(" + oldest + ", "
                    + readers.get(i) + ", " + newest + ")", String.valueOf(expected), told.get(i).toString(),
                    "the list is " + list);
            }
        }
    }
}
