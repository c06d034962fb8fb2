package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.wire.Event.Kind;
import java.util.Comparator;

/**
 * Ends timed waits, where nothing else can go on. They are skipped, on a clock of the run's own, so that their order
 * never depends on how fast the machine is. The conductor's thread alone uses it.
 */
final class Timers {

    /** Timed waits that one thread sits out until something happens from outside: polling goes on for ever. */
    private static final int MOST_TIMEOUTS = 4;

    private final Baton baton;

    Timers(Baton baton) {
        this.baton = baton;
    }

    /** Ends the earliest of the timed waits; false where there is none that may end. */
    boolean endOne() {
        synchronized (baton) {
            Lane lane = baton.cast.lanes().stream().filter(each -> each.isTimed() && each.timeouts < MOST_TIMEOUTS)
                .min(Comparator.<Lane>comparingLong(each -> each.wakeAtNanos).thenComparing(each -> each.since))
                .orElse(null);
            if (lane == null) {
                return false;
            }
            lane.timeouts++;
            long skipped = Math.max(0, lane.wakeAtNanos - baton.clockNanos);
            baton.clockNanos += skipped;
            baton.skippedNanos += skipped;
            baton.trace.add(Kind.TIMED_OUT, lane, -1, null, "");
            lane.isTimedOut = true;
            lane.wakeAtNanos = Lane.NEVER;
            if (lane.state != State.WAITING) {
                baton.makeReady(lane);
            }
        }
        return true;
    }
}
