package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.wire.Event.Kind;
import java.util.HashMap;
import java.util.Map;

/** The threads that run a script's operations, each by name. The conductor's thread alone uses it. */
final class Actors {

    private final Baton baton;
    private final ThreadGroup group;
    private final ClassLoader loader;
    private final Map<String, Lane> lanes = new HashMap<>();

    Actors(Baton baton, ThreadGroup group, ClassLoader loader) {
        this.baton = baton;
        this.group = group;
        this.loader = loader;
    }

    /** Gives an operation to its actor; null where the actor is still busy with an earlier one. */
    Lane begin(int number, Step step, String[] outcomes) {
        Lane lane = lanes.computeIfAbsent(step.actor(), this::actor);
        synchronized (baton) {
            if (lane.state != State.IDLE) {
                return null;
            }
            lane.job = () -> outcomes[number] = step.code().get();
            lane.jobNumber = number;
            baton.beginAnew();
            baton.makeReady(lane);
        }
        return lane;
    }

    private Lane actor(String name) {
        Lane[] self = new Lane[1];
        Thread thread = new Thread(group, () -> act(self[0]), name);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        synchronized (baton) {
            self[0] = baton.cast.add(thread, name, State.IDLE);
        }
        thread.start();
        return self[0];
    }

    /** An actor's life. It ends with its run, unless it is left standing somewhere. */
    private void act(Lane lane) {
        lane.isInside = true;
        while (true) {
            lane.awaitTurn();
            if (lane.job == null) {
                Cast.forget(lane.thread);
                return;
            }
            synchronized (baton) {
                baton.trace.add(Kind.INVOKED, lane, -1, null, String.valueOf(lane.jobNumber));
            }
            lane.isInside = false;
            String outcome = lane.job.get();
            lane.isInside = true;
            Thread.interrupted();
            synchronized (baton) {
                lane.job = null;
                baton.trace.add(Kind.RETURNED, lane, -1, null, outcome);
                baton.change(lane);
                baton.beginAnew();
                baton.stop(lane, State.IDLE);
            }
        }
    }

    /** Whether an operation has begun and not returned: only then is a timer waited for. */
    boolean areAnyBusy() {
        synchronized (baton) {
            return lanes.values().stream().anyMatch(lane -> lane.job != null);
        }
    }

    /** With the lock: ends the threads that are idle. The others stand where they stand, for good. */
    void dismiss() {
        lanes.values().stream().filter(lane -> lane.state == State.IDLE).forEach(Lane::grant);
    }
}
