package interleave.testkit.stage;

import interleave.testkit.witness.Patience;
import java.time.Duration;

/**
 * A limit that is counted in the stage's own beats. On a machine that gives the stage no time nothing beats, so
 * the limit stands still; a far cap on the test's clock ends even that.
 */
final class BeatPatience implements Patience {

    /** So many times slower than it should be may the stage's clock go. */
    private static final int CAP = 6;

    private final StageProcess process;
    private final int limitBeats;
    private final long startBeats;
    private final long startNanos;
    /** When a wait began, and how much the stage had worked by then; null before: the system's books are slow. */
    private volatile Worked atFirstWait;
    private volatile boolean over;
    private volatile boolean silent;

    BeatPatience(StageProcess process, int limitBeats) {
        this.process = process;
        this.limitBeats = limitBeats;
        this.startBeats = process.conversation().beats();
        this.startNanos = System.nanoTime();
    }

    private record Worked(long untilNanos, Duration work) {
    }

    @Override
    public boolean isOver() {
        if (Debugging.isWanted()) {
            return !process.isAlive();
        }
        process.watchThreads();
        if (atFirstWait == null) {
            atFirstWait = new Worked(System.nanoTime(), process.processorTime());
        }
        if (!over) {
            boolean used = process.conversation().beats() - startBeats >= limitBeats;
            silent = !used && millisSince(startNanos) >= CAP * limitBeats * 1000L / StageOptions.BEATS_PER_SECOND;
            over = used || silent || !process.isAlive();
        }
        return over;
    }

    /** Whether it ended because the stage hardly beat any more. */
    boolean stageWasSilent() {
        return silent;
    }

    /** How many processors the stage kept busy since a wait began: 1.0 is one of them, all the time. */
    double load() {
        Worked begin = atFirstWait;
        if (begin == null) {
            return 0;
        }
        double worked = process.processorTime().minus(begin.work()).toMillis();
        return worked / Math.max(1, millisSince(begin.untilNanos()));
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }
}
