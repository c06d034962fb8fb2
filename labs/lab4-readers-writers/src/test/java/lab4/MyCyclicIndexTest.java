package lab4;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Task 1: your own properties of {@link CyclicIndex}. This file is yours; no test of ours looks at it.
 *
 * <p>It calls your class directly: nothing in it can hang, so it needs no stage. A breakpoint works as usual. (If you
 * move {@code CyclicIndex} to another package, import it here.)
 */
class MyCyclicIndexTest {

    /** A first property. It is true, and so weak that the bugs slip through. */
    @Property
    boolean the_position_is_never_negative(@ForAll("lists") List<Integer> list,
                                           @ForAll @IntRange(min = -1, max = 99) int lastRead) {
        int oldest = list.get(0);
        int newest = list.get(list.size() - 1);
        return lastRead == newest || CyclicIndex.unread(oldest, lastRead, newest) >= 0;
    }

    // TODO task 1: decide what must hold for a reader whose last message is in the list; for one whose last message
    // is not; for a newcomer. Say it without the formula of CyclicIndex: you have the list itself.

    /** The numbers in a list, as they stand in it: 98, 99, 0, 1. 1 to 10 of them, from anywhere. */
    @Provide
    Arbitrary<List<Integer>> lists() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 10);
        Arbitrary<Integer> firsts = Arbitraries.integers().between(0, 99);
        return lengths.flatMap(length -> firsts.map(first -> numbers(first, length)));
    }

    private static List<Integer> numbers(int first, int length) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            numbers.add((first + i) % 100);
        }
        return numbers;
    }
}
