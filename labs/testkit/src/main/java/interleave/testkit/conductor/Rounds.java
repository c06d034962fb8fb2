package interleave.testkit.conductor;

import interleave.testkit.wire.Site;
import interleave.testkit.wire.Site.Trait;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells whether a thread goes round and round: it comes to the same place with the same object again and again in
 * one turn, and stores nothing. It may be a long loop all the same, so it is put aside and not judged until nobody
 * else can go on. Guarded by the baton's lock.
 */
final class Rounds {

    /** Visits of one place in one turn. */
    private static final int MANY = 100;
    /** Turns that a thread gets which stores nothing, until something happens to the run from outside. */
    private static final int MOST_TURNS = 3;

    private record Visit(int site, Object target, int index) {

        @Override
        public boolean equals(Object other) {
            // By identity: an equals of the student's is not to be run here.
            return other instanceof Visit visit && visit.site == site && visit.target == target && visit.index == index;
        }

        @Override
        public int hashCode() {
            return site * 31 + index;
        }
    }

    private final Map<Visit, Integer> visits = new HashMap<>();
    /** Calls that may change something, such as a compareAndSet: alone, it can be a long loop. */
    private boolean hasCalled;
    private int turns;
    private long changesSeen;

    void beginTurn() {
        visits.clear();
        hasCalled = false;
    }

    /** A new operation, a return or a release: what has been gone round may have changed. */
    void beginAnew() {
        turns = 0;
    }

    /** Counts a visit; true where it is one too many. */
    boolean goesRound(Stand stand) {
        boolean stores = stand.site().kind() == Site.Kind.WRITE;
        hasCalled |= stand.isCall() && stand.site().trait() == Trait.CHANGES;
        if (stores) {
            visits.clear();
            turns = 0;
        }
        return visits.merge(new Visit(stand.number(), stand.target(), stand.index()), 1, Integer::sum) > MANY;
    }

    void stop(long changesByOthers) {
        changesSeen = changesByOthers;
        turns++;
    }

    /** Whether another turn makes sense because others have changed something. */
    boolean isWorthALook(long changesByOthers) {
        return changesByOthers != changesSeen && turns <= MOST_TURNS;
    }

    /** Whether another turn makes sense though nobody has changed anything. */
    boolean mayGoOn() {
        return hasCalled || turns <= MOST_TURNS;
    }
}
