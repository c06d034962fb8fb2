package interleave.testkit.conductor;

import interleave.testkit.wire.Site;
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
    /** Visits of one place in the last turn, not all told in the trace: a loop that is longer has no end. */
    private static final int VERY_MANY = 50_000;
    /** The same where others may come yet, and end it. */
    private static final int QUITE_MANY = 2_500;

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
    private int turns;
    /** Visits of one place that end this turn. */
    private int most = MANY;
    /** The longest turn since all began anew. */
    private int longest;
    private long changesSeen;

    void beginTurn() {
        visits.clear();
    }

    /** A new operation, a return or a release: what has been gone round may have changed. */
    void beginAnew() {
        turns = 0;
        longest = 0;
    }

    /** The end of a wait, or of a thread. */
    void lookAgain() {
        turns = 0;
    }

    /**
     * Nobody else goes on: it is a loop without an end, or just a long one.
     *
     * @param isLast whether nobody will ever come who could end it
     */
    void beginLongTurn(boolean isLast) {
        most = isLast ? VERY_MANY : QUITE_MANY;
        longest = most;
    }

    boolean mayHaveLongTurn(boolean isLast) {
        return longest < (isLast ? VERY_MANY : QUITE_MANY);
    }

    /** Counts a visit; true where it is one too many. */
    boolean goesRound(Stand stand) {
        boolean stores = stand.site().kind() == Site.Kind.WRITE;
        if (stores) {
            visits.clear();
            turns = 0;
        }
        return visits.merge(visit(stand), 1, Integer::sum) > most;
    }

    private static Visit visit(Stand stand) {
        return new Visit(stand.number(), stand.target(), stand.index());
    }

    /** Whether the trace has told this so often that it tells nothing new. */
    boolean isOldNews(Stand stand) {
        return most > MANY && visits.getOrDefault(visit(stand), 0) > MANY;
    }

    void stop(long changesByOthers) {
        changesSeen = changesByOthers;
        most = MANY;
        turns++;
    }

    /** Whether another turn makes sense because others have changed something. */
    boolean isWorthALook(long changesByOthers) {
        return changesByOthers != changesSeen && turns <= MOST_TURNS;
    }

    /** Whether another turn makes sense though nobody has changed anything. */
    boolean mayGoOn() {
        return turns <= MOST_TURNS;
    }
}
