package interleave.testkit.conductor;

import interleave.testkit.points.Conductor;
import interleave.testkit.points.Network;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Site;
import java.nio.channels.AsynchronousChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The side of the conductor that the student's threads meet: each method runs on the thread that stands at the
 * point, and returns when that thread may go on. What it needs is guarded by the baton's lock; no thread of the
 * student's ever waits while it holds that lock.
 */
final class Session implements Conductor {

    private final Baton baton;
    private final Passage passage;
    private final Stops stops;
    private final Births births;

    Session(Baton baton, List<Site> sites) {
        this.baton = baton;
        this.passage = new Passage(baton, sites);
        this.stops = new Stops(baton, passage);
        this.births = new Births(baton, passage);
    }

    /** The same threads, at their sockets. */
    Network network(Ledger ledger) {
        return new Wires(baton, passage, stops, ledger);
    }

    boolean isOver() {
        return baton.isOver;
    }

    /** The calling thread ends by an exception. */
    void died(String why) {
        Lane lane = passage.lane();
        if (lane != null) {
            synchronized (baton) {
                baton.trace.add(Kind.DIED, lane, -1, null, why);
            }
        }
    }

    @Override
    public void access(Object target, int index, int site, Object value) {
        Lane lane = passage.lane();
        if (lane != null) {
            lane.isInside = true;
            Site where = passage.site(site);
            passage.point(lane, new Stand(where, site, target, index), eventKind(where),
                where.kind() == Site.Kind.WRITE ? Recorder.text(baton.masks, value) : "");
            lane.isInside = false;
        }
    }

    @Override
    public void call(Object receiver, Object[] arguments, int site) {
        Lane lane = passage.lane();
        if (lane != null) {
            lane.isInside = true;
            List<String> texts = new ArrayList<>();
            for (Object argument : arguments) {
                texts.add(Recorder.text(baton.masks, argument));
            }
            passage.point(lane, passage.stand(site, receiver), Kind.CALL, String.join(", ", texts));
            passage.awaitMonitorOf(lane, receiver, site);
            for (Object argument : arguments) {
                passage.awaitMonitorOf(lane, argument, site);
            }
            passage.awaitCallbacks(lane, receiver, site);
            passage.awaitUseOf(lane, receiver, site);
            // Their work is done by threads of the JDK's own, which wait where nobody sees them.
            baton.isBlind |= receiver instanceof AsynchronousChannel;
            lane.callSite = site;
            lane.using = receiver;
            lane.isInside = false;
        }
    }

    private static Kind eventKind(Site site) {
        return Kind.valueOf(site.kind().name());
    }

    @Override
    public void brought(Object value, int site) {
        Lane lane = passage.lane();
        if (lane != null) {
            lane.isInside = true;
            String text = Recorder.text(baton.masks, value);
            synchronized (baton) {
                baton.trace.brought(lane, site, text);
            }
            lane.isInside = false;
        }
    }

    @Override
    public void enter(Object monitor, int site) {
        Lane lane = passage.lane();
        if (lane != null) {
            lane.isInside = true;
            passage.point(lane, passage.stand(site, monitor), Kind.ENTER, "");
            while (passage.isTakenByAnother(lane, monitor, site)) {
                lane.awaitTurn();
            }
            synchronized (baton) {
                baton.monitors.enter(lane, monitor, 1);
            }
            lane.isInside = false;
        }
    }

    @Override
    public void left(Object monitor, int site) {
        Lane lane = passage.lane();
        if (lane != null) {
            synchronized (baton) {
                baton.trace.add(Kind.LEAVE, lane, site, monitor, "");
                baton.monitors.leave(lane, monitor);
            }
        }
    }

    @Override
    public void yields(int site) {
        Lane lane = passage.lane();
        if (lane != null) {
            lane.isInside = true;
            passage.point(lane, passage.stand(site, null), Kind.YIELD, "");
            lane.isInside = false;
        }
    }

    @Override
    public long nanoTime() {
        return passage.lane() == null ? System.nanoTime() + baton.clock.skipped() : baton.clock.read();
    }

    @Override
    public Instant instant() {
        return passage.lane() == null ? Instant.now().plusNanos(baton.clock.skipped()) : baton.clock.readInstant();
    }

    @Override
    public void await(Object monitor, long millis, int site) throws InterruptedException {
        stops.await(monitor, millis, site);
    }

    @Override
    public void wake(Object monitor, boolean all, int site) {
        stops.wake(monitor, all, site);
    }

    @Override
    public boolean sleep(long nanos, int site) throws InterruptedException {
        return stops.sleep(nanos, site);
    }

    @Override
    public boolean join(Thread thread, long millis, int site) throws InterruptedException {
        return stops.join(thread, millis, site);
    }

    @Override
    public boolean park(Object blocker, long nanos) {
        return stops.park(blocker, nanos);
    }

    @Override
    public boolean unpark(Thread thread) {
        return stops.unpark(thread);
    }

    @Override
    public void interrupted(Thread thread) {
        stops.interrupted(thread);
    }

    @Override
    public void starting(Thread thread) {
        births.starting(thread);
    }

    @Override
    public void started(Thread thread) {
        births.started(thread);
    }

    @Override
    public void ended(Thread thread) {
        births.ended(thread);
    }
}
