package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Site.Trait;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** How a thread passes a point, is held before it, or stops at a monitor. Runs on the student's threads. */
final class Passage {

    private final Baton baton;
    private final List<Site> sites;

    Passage(Baton baton, List<Site> sites) {
        this.baton = baton;
        this.sites = sites;
    }

    Site site(int number) {
        return sites.get(number);
    }

    /** What a thread stands before that is no access of data. */
    Stand stand(int site, Object target) {
        return new Stand(sites.get(site), site, target, 0);
    }

    /** The calling thread's lane in this run, or null where it has none or is in the conductor's own code. */
    Lane lane() {
        Lane lane = Cast.here();
        if (lane == null || lane.isInside) {
            return null;
        }
        if (lane.state == State.STARTING) {
            lane.isInside = true;
            synchronized (baton) {
                baton.makeReady(lane);
            }
            LockSupport.unpark(lane.parent.thread);
            lane.awaitTurn();
            lane.isInside = false;
        }
        // A thread that an earlier run has left behind does not count in this one.
        return lane.state == State.RUNNING ? lane : null;
    }

    /** Passes a point, or is held right before it. */
    void point(Lane lane, Stand stand, Kind kind, String text) {
        boolean waits;
        lane.isInCallback = lane.isInCallback && JdkTypes.isUnderAHiddenLock();
        synchronized (baton) {
            waits = baton.standsNow(lane, stand) || baton.holdsNow(lane, stand) || spins(lane, stand);
        }
        if (waits) {
            lane.awaitTurn();
        }
        synchronized (baton) {
            lane.stand = null;
            race(lane, stand);
            if (lane.rounds.isOldNews(stand)) {
                baton.trace.skip(lane);
            } else {
                baton.trace.add(kind, lane, stand.number(), stand.target(), text);
            }
            if (kind == Kind.WRITE || kind == Kind.CALL && stand.site().trait() == Trait.CHANGES) {
                baton.change(lane);
            }
        }
    }

    private void race(Lane lane, Stand stand) {
        Lane held = baton.held();
        if (held != null && held.stand.conflictsWith(stand)) {
            baton.trace.add(Kind.RACE, lane, stand.number(), stand.target(),
                held.name + " " + held.stand.number());
        }
    }

    private boolean spins(Lane lane, Stand stand) {
        if (!lane.rounds.goesRound(stand) && !baton.isTooLong()) {
            return false;
        }
        baton.trace.add(Kind.SPINS, lane, stand.number(), null, "");
        lane.rounds.stop(baton.changesByOthers(lane));
        baton.stop(lane, State.SPINNING);
        return true;
    }

    /** A call of an object that locks itself goes no further than its lock does. */
    void awaitMonitorOf(Lane lane, Object receiver, int site) {
        Object monitor = OwnLocks.of(receiver);
        while (monitor != null && isTakenByAnother(lane, monitor, site)) {
            lane.awaitTurn();
        }
    }

    /**
     * A call of an object that calls back under a hidden lock: nobody knows whether another thread has it, which
     * stands still in such a callback. So that one goes first.
     */
    void awaitCallbacks(Lane lane, Object receiver, int site) {
        if (receiver == null || !JdkTypes.mayHideALock(receiver.getClass().getName())) {
            return;
        }
        lane.mayCallBack = true;
        synchronized (baton) {
            Optional<Lane> other = inACallback(lane);
            if (other.isEmpty()) {
                return;
            }
            baton.trace.add(Kind.BLOCKED, lane, site, receiver, other.get().name);
            lane.isReady = () -> inACallback(lane).isEmpty();
            baton.stop(lane, State.HINDERED);
        }
        lane.awaitTurn();
    }

    /** A reader or writer in which another thread waits for a socket has its own lock taken. */
    void awaitUseOf(Lane lane, Object receiver, int site) {
        if (receiver == null || !JdkTypes.locksWhileItWaits(receiver)) {
            return;
        }
        synchronized (baton) {
            Optional<Lane> user = user(lane, receiver);
            if (user.isEmpty()) {
                return;
            }
            baton.trace.add(Kind.BLOCKED, lane, site, receiver, user.get().name);
            lane.isReady = () -> user(lane, receiver).isEmpty();
            baton.stop(lane, State.AT_SOCKET);
        }
        lane.awaitTurn();
    }

    private Optional<Lane> inACallback(Lane lane) {
        return baton.cast.lanes().stream().filter(other -> other != lane && other.isInCallback).findFirst();
    }

    private Optional<Lane> user(Lane lane, Object receiver) {
        return baton.cast.lanes().stream().filter(other -> other != lane && other.using == receiver
            && other.state == State.AT_SOCKET).findFirst();
    }

    boolean isTakenByAnother(Lane lane, Object monitor, int site) {
        synchronized (baton) {
            if (baton.monitors.isFreeFor(lane, monitor)) {
                return false;
            }
            block(lane, monitor, site);
            return true;
        }
    }

    private void block(Lane lane, Object monitor, int site) {
        baton.trace.add(Kind.BLOCKED, lane, site, monitor, baton.monitors.owner(monitor).name);
        lane.on = monitor;
        lane.noteCallback();
        baton.stop(lane, State.BLOCKED);
    }
}
