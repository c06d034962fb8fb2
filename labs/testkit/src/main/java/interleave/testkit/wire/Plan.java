package interleave.testkit.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The preemptions of a schedule, and its choices.
 *
 * @param holds    one after the other; most schedules have one, some two, the plain order of operations none
 * @param wakes    for each {@code notify} in the order of the run, the number of the waiter that it wakes; those
 *                 beyond the list wake the one that waits longest
 * @param spurious the number of the operation before which the longest waiting thread wakes up without a reason;
 *                 {@link #NEVER} for none
 */
public record Plan(List<Hold> holds, List<Integer> wakes, int spurious) {

    public static final int NEVER = -1;
    /** Operations one after the other, each to its end. */
    public static final Plan IN_ORDER = new Plan(List.of(), List.of(), NEVER);

    /**
     * A thread is held.
     *
     * @param event the number of the event before which it is held
     * @param span  how many of the operations that come after it run while it is held; those that wait run in any case
     */
    public record Hold(int event, int span) {
    }

    public Plan {
        holds = List.copyOf(holds);
        wakes = List.copyOf(wakes);
    }

    /** The same plan with one more hold, after the others. */
    public Plan hold(int event, int span) {
        List<Hold> more = new ArrayList<>(holds);
        more.add(new Hold(event, span));
        return new Plan(more, wakes, spurious);
    }

    public Plan waking(List<Integer> waiters) {
        return new Plan(holds, waiters, spurious);
    }

    public Plan withSpurious(int operation) {
        return new Plan(holds, wakes, operation);
    }

    public String encoded() {
        List<String> words = new ArrayList<>(List.of(String.valueOf(spurious),
            wakes.stream().map(String::valueOf).collect(Collectors.joining(" "))));
        holds.forEach(hold -> words.add(hold.event() + " " + hold.span()));
        return Words.join(words);
    }

    /** @throws IllegalArgumentException where it is no such text */
    public static Plan decode(String encoded) {
        List<String> words = Words.split(encoded);
        List<Hold> holds = words.stream().skip(2).map(Plan::numbers)
            .map(numbers -> new Hold(numbers.get(0), numbers.get(1))).toList();
        return new Plan(holds, numbers(words.get(1)), Integer.parseInt(words.get(0)));
    }

    private static List<Integer> numbers(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).map(Integer::valueOf).toList();
    }
}
