package interleave.hidden.lab3;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The changes of one account, collected from what its changers were told. Every change is a step of 1 up or
 * down, so where all of them happened in some order, the balance walked from its start to its end: each level
 * was crossed as often upwards as downwards, but for those between start and end.
 *
 * <p>This asks less than a search for an order, which would also keep to the order of each thread's own
 * operations. But it takes no longer than it takes to count, for ten thousand operations as for ten, and it
 * never calls a right history wrong.
 */
final class Walk {

    /** Steps up minus steps down, by the lower of the two balances. */
    private final Map<Integer, Integer> crossings = new HashMap<>();
    private int untold;

    /** Somebody put 1 in and was told this balance. */
    void up(int told) {
        crossings.merge(told - 1, 1, Integer::sum);
    }

    /** Somebody took 1 and was told this balance. */
    void down(int told) {
        crossings.merge(told, -1, Integer::sum);
    }

    /** Somebody put 1 in and was told nothing about this account. */
    void upUntold() {
        untold++;
    }

    /**
     * Whether the steps make up a walk from one balance to the other, the untold ones wherever they are
     * needed.
     */
    boolean leads(int start, int end) {
        TreeSet<Integer> levels = new TreeSet<>(crossings.keySet());
        for (int level = Math.min(start, end); level < Math.max(start, end); level++) {
            levels.add(level);
        }
        int needed = 0;
        for (int level : levels) {
            int missing = due(level, start, end) - crossings.getOrDefault(level, 0);
            if (missing < 0) {
                return false;
            }
            needed += missing;
        }
        return needed == untold;
    }

    private static int due(int level, int start, int end) {
        boolean between = Math.min(start, end) <= level && level < Math.max(start, end);
        return between ? Integer.signum(end - start) : 0;
    }
}
