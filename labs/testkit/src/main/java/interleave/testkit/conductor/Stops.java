package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.wire.Event.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Where threads stop of their own will, and how others wake them. Runs on the student's threads. */
final class Stops {

    /** Who sleeps for so long sleeps until somebody interrupts. */
    private static final long FOR_EVER = TimeUnit.HOURS.toNanos(1);

    private final Baton baton;
    private final Passage passage;

    Stops(Baton baton, Passage passage) {
        this.baton = baton;
        this.passage = passage;
    }

    void await(Object monitor, long millis, int site) throws InterruptedException {
        Lane lane = passage.lane();
        if (lane == null) {
            monitor.wait(millis);
            return;
        }
        lane.isInside = true;
        passage.point(lane, passage.stand(site, monitor), Kind.AWAIT, "");
        boolean isInterrupted = Thread.interrupted();
        if (!isInterrupted) {
            synchronized (baton) {
                lane.entries = baton.monitors.leaveAll(lane, monitor);
                lane.isWoken = false;
                lane.waitsIn = monitor;
                stop(lane, State.WAITING, monitor, TimeUnit.MILLISECONDS.toNanos(millis));
            }
            lane.awaitTurnIn(monitor);
            isInterrupted = goOn(lane);
        }
        leave(lane, isInterrupted);
    }

    /** With the lock. @param nanos until it gives up; 0 and very many for never */
    private void stop(Lane lane, State state, Object on, long nanos) {
        lane.on = on;
        lane.isTimedOut = false;
        lane.noteCallback();
        lane.wakeAtNanos = nanos > 0 && nanos < FOR_EVER ? baton.clock.now() + nanos : Lane.NEVER;
        baton.stop(lane, state);
    }

    /** After a stop: whether it was an interrupt that ended it. */
    private boolean goOn(Lane lane) {
        synchronized (baton) {
            lane.wakeAtNanos = Lane.NEVER;
            lane.on = null;
            boolean isInterrupted = lane.isInterrupted;
            lane.isInterrupted = false;
            return isInterrupted;
        }
    }

    private static void leave(Lane lane, boolean isInterrupted) throws InterruptedException {
        lane.isInside = false;
        if (isInterrupted) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    void wake(Object monitor, boolean all, int site) {
        Lane lane = passage.lane();
        if (lane == null) {
            monitor.notifyAll();
            return;
        }
        lane.isInside = true;
        passage.point(lane, passage.stand(site, monitor), Kind.WAKE, "");
        synchronized (baton) {
            List<Lane> waiters = baton.cast.lanes().stream()
                .filter(each -> each.state == State.WAITING && each.on == monitor && !each.isWoken)
                .sorted(Comparator.comparingLong(each -> each.since)).toList();
            List<Lane> woken = all || waiters.isEmpty() ? waiters
                : List.of(waiters.get(baton.chooseWaiter(waiters.size())));
            woken.forEach(each -> each.isWoken = true);
            String who = String.join(", ", woken.stream().map(each -> each.name).toList());
            baton.trace.brought(lane, site, (who.isEmpty() ? "nobody" : who) + " of " + waiters.size());
            baton.change(lane);
        }
        lane.isInside = false;
    }

    boolean sleep(long nanos, int site) throws InterruptedException {
        Lane lane = passage.lane();
        if (lane == null) {
            return false;
        }
        lane.isInside = true;
        passage.point(lane, passage.stand(site, null), Kind.SLEEP, "");
        stopUntilWoken(lane, State.SLEEPING, null, Math.max(1, nanos));
        return true;
    }

    boolean join(Thread thread, long millis, int site) throws InterruptedException {
        Lane lane = passage.lane();
        Lane other = Cast.of(thread);
        if (lane == null) {
            return false;
        }
        lane.isInside = true;
        if (other != null) {
            passage.point(lane, passage.stand(site, thread), Kind.JOIN, other.name);
            stopUntilWoken(lane, State.JOINING, other, TimeUnit.MILLISECONDS.toNanos(millis));
        }
        if (other == null || other.state == State.ENDED) {
            // It is all but over, or nobody's: no code of the student's is left in it, and isAlive is to tell so.
            joinOutside(lane, thread, millis);
        }
        return true;
    }

    private static void joinOutside(Lane lane, Thread thread, long millis) throws InterruptedException {
        lane.isInside = true;
        lane.isOutside = true;
        try {
            thread.join(millis);
        } finally {
            lane.isOutside = false;
            lane.isInside = false;
        }
    }

    private void stopUntilWoken(Lane lane, State state, Object on, long nanos) throws InterruptedException {
        boolean isInterrupted = Thread.interrupted();
        if (!isInterrupted) {
            synchronized (baton) {
                stop(lane, state, on, nanos);
            }
            lane.awaitTurn();
            isInterrupted = goOn(lane);
        }
        leave(lane, isInterrupted);
    }

    boolean park(Object blocker, long nanos) {
        Lane lane = passage.lane();
        if (lane == null) {
            return false;
        }
        lane.isInside = true;
        boolean stops;
        synchronized (baton) {
            stops = !lane.hasPermit && !Thread.currentThread().isInterrupted();
            lane.hasPermit = false;
            if (stops) {
                Object on = blocker == null ? LockSupport.getBlocker(lane.thread) : blocker;
                baton.trace.add(Kind.PARKED, lane, -1, on, Blockers.describe(on));
                stop(lane, State.PARKED, on, nanos);
            }
        }
        if (stops) {
            lane.awaitTurn();
            goOn(lane);
        }
        lane.isInside = false;
        return true;
    }

    /** Returns when a socket is ready; false where the time was up before. */
    boolean atSocket(Lane lane, BooleanSupplier isReady, long millis) {
        boolean waits;
        synchronized (baton) {
            waits = !isReady.getAsBoolean();
            if (waits) {
                lane.isInside = true;
                lane.isReady = isReady;
                stop(lane, State.AT_SOCKET, null, TimeUnit.MILLISECONDS.toNanos(millis));
            }
        }
        if (waits) {
            lane.awaitTurn();
            goOn(lane);
            lane.isInside = false;
        }
        return !waits || !lane.isTimedOut;
    }

    boolean unpark(Thread thread) {
        Lane caller = Cast.here();
        Lane lane = Cast.of(thread);
        if (lane == null || lane.isOutside || baton.isConductor() || caller != null && caller.isInside) {
            return false;
        }
        synchronized (baton) {
            baton.cast.adopt(lane);
            baton.change(caller);
            if (lane.state == State.PARKED) {
                lane.wasStopped = true;
                baton.makeReady(lane);
            } else {
                lane.hasPermit = true;
            }
        }
        return true;
    }

    void interrupted(Thread thread) {
        Lane caller = Cast.here();
        Lane lane = Cast.of(thread);
        if (lane == null || baton.isConductor() || caller != null && caller.isInside) {
            return;
        }
        synchronized (baton) {
            baton.change(caller);
            switch (lane.state) {
                case PARKED, SLEEPING, JOINING -> {
                    lane.isInterrupted = true;
                    baton.makeReady(lane);
                }
                case WAITING -> {
                    // Who has been notified already returns from its wait, with its flag set (JLS 17.2.4).
                    lane.isInterrupted |= !lane.isWoken;
                    lane.isWoken = true;
                }
                case AT_SOCKET -> {
                    // Such a thread closes its socket; others do not notice.
                    if (JdkTypes.isVirtual(thread)) {
                        baton.makeReady(lane);
                    }
                }
                default -> {
                    // The thread's own flag, set by now, is what the next wait or park looks at.
                }
            }
        }
    }
}
