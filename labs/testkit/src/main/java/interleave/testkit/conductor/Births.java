package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.wire.Event.Kind;
import java.util.concurrent.locks.LockSupport;

/** How threads begin and end. A thread that starts another one stands still until that one has been seen. */
final class Births {

    private final Baton baton;
    private final Passage passage;

    Births(Baton baton, Passage passage) {
        this.baton = baton;
        this.passage = passage;
    }

    void starting(Thread thread) {
        Lane lane = passage.lane();
        if (lane != null && !JdkTypes.isTheJdks(thread)) {
            synchronized (baton) {
                if (!JdkTypes.isSeen(thread)) {
                    baton.isBlind = true;
                    return;
                }
                Lane child = baton.cast.add(thread, null, State.STARTING);
                child.parent = lane;
                baton.trace.add(Kind.STARTED, lane, -1, thread, child.name);
                baton.change(lane);
            }
        }
    }

    void started(Thread thread) {
        Lane lane = passage.lane();
        Lane child = Cast.of(thread);
        if (lane != null && child != null) {
            lane.isInside = true;
            boolean interrupted = false;
            while (child.state == State.STARTING) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            lane.isInside = false;
        }
    }

    void ended(Thread thread) {
        Lane lane = Cast.here();
        if (lane != null && lane.thread == thread) {
            lane.isInside = true;
            boolean wasStarting = lane.state == State.STARTING;
            synchronized (baton) {
                // Before anybody goes on: who joins it from now on never stops, in each run alike.
                Cast.forget(thread);
                baton.change(lane);
                baton.lookAgain();
                baton.stop(lane, State.ENDED);
            }
            if (wasStarting) {
                LockSupport.unpark(lane.parent.thread);
            }
        }
    }
}
