package lab4;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Task 1: what MyCyclicIndexTest can become. The list itself answers the question, by looking, without a formula. */
class CyclicIndexPropertiesTest {

    /** It finds all the bugs: the answer is where the list would go on, and 0 for whoever is not in it. */
    @Property
    boolean reading_goes_on_after_the_last_message(@ForAll("lists") List<Integer> list,
                                                   @ForAll @IntRange(min = -1, max = 99) int lastRead) {
        int newest = list.get(list.size() - 1);
        // Not there is -1, and one more is 0.
        int expected = list.indexOf(lastRead) + 1;
        return lastRead == newest || CyclicIndex.unread(list.get(0), lastRead, newest) == expected;
    }

    /** The same for those only whom a random number seldom hits. */
    @Property
    boolean whoever_has_read_one_of_the_list_gets_the_rest_of_it(@ForAll("lists") List<Integer> list,
                                                                 @ForAll @IntRange(max = 8) int position) {
        int last = list.size() - 1;
        return position >= last
            || CyclicIndex.unread(list.get(0), list.get(position), list.get(last)) == position + 1;
    }

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
