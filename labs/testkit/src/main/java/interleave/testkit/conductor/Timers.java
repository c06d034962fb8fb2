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
    private static final int MOST_TIMEOUTS = 50;
    /** The same, where there are operations still to come: what is polled for may be one of them. */
    private static final int FEW_TIMEOUTS = 4;

    private final Baton baton;

    Timers(Baton baton) {
        this.baton = baton;
    }

    /**
     * Ends the earliest of the timed waits; false where there is none that may end.
     *
     * @param isForGood whether no operation is still to come that could be waited for
     */
    boolean endOne(boolean isForGood) {
        synchronized (baton) {
            int most = isForGood ? MOST_TIMEOUTS : FEW_TIMEOUTS;
            Lane lane = baton.cast.lanes().stream().filter(each -> each.isTimed() && each.timeouts < most)
                .min(Comparator.<Lane>comparingLong(each -> each.wakeAtNanos).thenComparing(each -> each.since))
                .orElse(null);
            if (lane == null) {
                return false;
            }
            lane.timeouts++;
            baton.clock.skipTo(lane.wakeAtNanos);
            baton.trace.add(Kind.TIMED_OUT, lane, -1, null, "");
            lane.isTimedOut = true;
            lane.wakeAtNanos = Lane.NEVER;
            if (lane.state != State.WAITING) {
                baton.makeReady(lane);
            }
            baton.lookAgain();
        }
        return true;
    }
}
