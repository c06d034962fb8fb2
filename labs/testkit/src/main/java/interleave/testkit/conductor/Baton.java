package interleave.testkit.conductor;

import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Plan;

/**
 * What the conductor and the threads of one run share, and its lock: all methods that say so need it held. One
 * thread has the baton and runs; it gives it back where it stops.
 */
final class Baton {

    /** Events of one run; more of them prove nothing any more. */
    private static final int MOST_EVENTS = 20_000;

    final Plan plan;
    final Monitors monitors = new Monitors();
    final Cast cast = new Cast();
    final Recorder trace = new Recorder();
    final Masks masks = new Masks();
    /** Writes, calls and the like so far: what a thread that goes round in circles waits for. */
    private long changes;
    final RunClock clock = new RunClock();
    /** Whether a thread was started that the conductor cannot see, such as a timer's. */
    boolean isBlind;
    /** Whether all has been told: what the threads do now, on their way home, counts no more. */
    volatile boolean isOver;
    /** Whether every lane stops before each of its points, until it is chosen. The conductor's thread sets it. */
    volatile boolean isByHand;
    private final Thread conductor = Thread.currentThread();
    private Lane running;
    private Lane held;
    /** How many of the plan's holds have begun. */
    private int holds;
    private long turns;
    private int wakes;

    Baton(Plan plan) {
        this.plan = plan;
    }

    /** With the lock. @param lane who changed something; null for a thread that has none */
    void change(Lane lane) {
        changes++;
        if (lane != null) {
            lane.ownChanges++;
        }
    }

    /** With the lock. */
    long changesByOthers(Lane lane) {
        return changes - lane.ownChanges;
    }

    /** With the lock: whether the trace has grown beyond all measure. Then an end that never comes proves nothing. */
    boolean isTooLong() {
        isBlind |= trace.next() > MOST_EVENTS;
        return trace.next() > MOST_EVENTS;
    }

    /** With the lock: something has happened to the run from outside. */
    void beginAnew() {
        cast.lanes().forEach(lane -> {
            lane.rounds.beginAnew();
            lane.timeouts = 0;
        });
    }

    /** With the lock: who goes round may find something new. */
    void lookAgain() {
        cast.lanes().forEach(lane -> lane.rounds.lookAgain());
    }

    /** Whether the calling thread is the conductor's own, which grants turns. */
    boolean isConductor() {
        return Thread.currentThread() == conductor;
    }

    /** With the lock: the lane stops in this state, and the conductor decides who is next. */
    void stop(Lane lane, Lane.State state) {
        lane.since = ++turns;
        lane.state = state;
        if (running == lane) {
            running = null;
            notifyAll();
        }
    }

    /** With the lock: the lane, which stands somewhere, may go on as far as it is concerned. */
    void makeReady(Lane lane) {
        lane.since = ++turns;
        lane.state = Lane.State.READY;
    }

    /** Without the lock, on the conductor's thread: lets the lane run until it stops. */
    void pass(Lane lane) throws InterruptedException {
        synchronized (this) {
            running = lane;
            lane.state = Lane.State.RUNNING;
            lane.rounds.beginTurn();
        }
        lane.grant();
        synchronized (this) {
            while (running != null) {
                wait();
            }
        }
    }

    /**
     * With the lock: whether the lane is to be held before its next event. One lane is held at a time: where another
     * one is, the two change places.
     */
    boolean holdsNow(Lane lane, Stand stand) {
        if (holds == plan.holds().size() || trace.next() != plan.holds().get(holds).event()
                || Cast.here() == lane && JdkTypes.isUnderAHiddenLock()) {
            return false;
        }
        trace.add(Kind.HELD, lane, stand.number(), stand.target(), "");
        if (held != null) {
            release();
        }
        lane.stand = stand;
        held = lane;
        holds++;
        stop(lane, Lane.State.HELD);
        return true;
    }

    /** With the lock: whether the lane stands still before its next event, since all go by hand. */
    boolean standsNow(Lane lane, Stand stand) {
        if (!isByHand || JdkTypes.isUnderAHiddenLock()) {
            return false;
        }
        lane.stand = stand;
        stop(lane, Lane.State.READY);
        return true;
    }

    /** With the lock: how many lanes have been held so far. */
    int holds() {
        return holds;
    }

    /** With the lock: the held lane, or null. */
    Lane held() {
        return held;
    }

    /** With the lock: how many more operations the held lane stands still for. */
    int span() {
        return plan.holds().get(holds - 1).span();
    }

    /** With the lock. */
    void release() {
        Lane lane = held;
        held = null;
        trace.add(Kind.RELEASED, lane, lane.stand.number(), null, "");
        lane.stand = null;
        makeReady(lane);
        beginAnew();
        if (lane.waitsIn != null) {
            lane.state = Lane.State.WAITING;
        }
    }

    /** With the lock: which of so many waiters the next notify wakes. */
    int chooseWaiter(int waiters) {
        int number = wakes++;
        return number < plan.wakes().size() ? Math.min(plan.wakes().get(number), waiters - 1) : 0;
    }
}
