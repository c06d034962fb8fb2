package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.wire.Event.Kind;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/**
 * Ends timed waits, where nothing else can go on. Sleeps and waits are skipped, on a clock of the run's own, so that
 * their order never depends on how fast the machine is; a timed park really takes its time. The conductor's thread
 * alone uses it.
 */
final class Timers {

    /** Real time that a run spends on timed parks, one and all: beyond it they prove nothing. */
    private static final long LONGEST_REAL_WAIT = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long MOST_REAL_WAITING = TimeUnit.SECONDS.toNanos(1);
    /** Timed waits that one thread sits out until something happens from outside: polling goes on for ever. */
    private static final int MOST_TIMEOUTS = 4;

    private final Baton baton;
    private long realWaiting;

    Timers(Baton baton) {
        this.baton = baton;
    }

    /** Ends the earliest of the timed waits; false where there is none that may end. */
    boolean endOne() throws InterruptedException {
        Lane lane;
        synchronized (baton) {
            lane = baton.cast.lanes().stream().filter(each -> each.isTimed() && each.timeouts < MOST_TIMEOUTS)
                .min(Comparator.<Lane>comparingLong(each -> each.wakeAtNanos).thenComparing(each -> each.since))
                .orElse(null);
        }
        if (lane == null || lane.state == State.PARKED && !sitOut(lane)) {
            return false;
        }
        synchronized (baton) {
            lane.timeouts++;
            long skipped = Math.max(0, lane.wakeAtNanos - baton.clockNanos);
            baton.clockNanos += skipped;
            baton.skippedNanos += lane.state == State.PARKED ? 0 : skipped;
            baton.trace.add(Kind.TIMED_OUT, lane, -1, null, "");
            lane.isTimedOut = true;
            lane.wakeAtNanos = Lane.NEVER;
            if (lane.state != State.WAITING) {
                baton.makeReady(lane);
            }
        }
        return true;
    }

    /** The JDK reads a clock of its own after a timed park, so the time has to pass; false where it is too long. */
    private boolean sitOut(Lane lane) throws InterruptedException {
        long rest = Math.max(0, lane.deadlineNanos - System.nanoTime());
        if (rest > LONGEST_REAL_WAIT || realWaiting + rest > MOST_REAL_WAITING) {
            baton.isBlind = true;
            return false;
        }
        realWaiting += rest;
        TimeUnit.NANOSECONDS.sleep(rest + 1);
        return true;
    }
}
