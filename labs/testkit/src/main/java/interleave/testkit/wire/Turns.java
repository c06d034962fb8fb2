package interleave.testkit.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * A schedule by hand: of the operations that overlap, whose thread takes a step, again and again. All others stand
 * still meanwhile.
 *
 * @param first the number of the first operation that overlaps with others; the making of the object is number 0
 * @param end   the number after the last one
 * @param whole whether a step is a whole operation, as far as it comes; else it ends before the thread's next point
 * @param lanes the name of the thread for each step
 */
public record Turns(int first, int end, boolean whole, List<String> lanes) {

    public Turns {
        lanes = List.copyOf(lanes);
    }

    public String encoded() {
        List<String> words = new ArrayList<>(List.of(String.valueOf(first), String.valueOf(end),
            String.valueOf(whole)));
        words.addAll(lanes);
        return Words.join(words);
    }

    /** @throws IllegalArgumentException where it is no such text */
    public static Turns decode(String encoded) {
        List<String> words = Words.split(encoded);
        return new Turns(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1)),
            Boolean.parseBoolean(words.get(2)), words.subList(3, words.size()));
    }
}
