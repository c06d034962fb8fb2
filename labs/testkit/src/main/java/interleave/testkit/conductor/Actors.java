package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The threads that run a script's operations, each by name. The conductor's thread alone uses it. */
final class Actors {

    private final Baton baton;
    private final Wings wings;
    private final ClassLoader loader;
    private final Map<String, Lane> lanes = new HashMap<>();

    Actors(Baton baton, Wings wings, ClassLoader loader) {
        this.baton = baton;
        this.wings = wings;
        this.loader = loader;
    }

    /** Gives an operation to its actor; null where the actor is still busy with an earlier one. */
    Lane begin(int number, Step.Call step, String[] outcomes) {
        Lane lane = lanes.computeIfAbsent(step.actor(), name -> actor(name, this::act));
        synchronized (baton) {
            if (lane.state != State.IDLE) {
                return null;
            }
            lane.job = () -> outcomes[number] = masked(step.code().get());
            lane.jobNumber = number;
            baton.beginAnew();
            baton.makeReady(lane);
        }
        return lane;
    }

    private String masked(String outcome) {
        return Words.join(Words.split(outcome).stream().map(baton.masks::masked).toList());
    }

    /** Runs what is no operation, and may never end. */
    void serve(String name, Supplier<String> code) {
        Lane lane = actor(name, mine -> {
            mine.isInside = false;
            code.get();
            mine.isInside = true;
            Thread.interrupted();
            synchronized (baton) {
                baton.stop(mine, State.IDLE);
            }
        });
        lanes.put(name, lane);
        synchronized (baton) {
            baton.makeReady(lane);
        }
    }

    private Lane actor(String name, Consumer<Lane> part) {
        ActorThread thread = wings.call(name, loader);
        synchronized (baton) {
            Lane lane = baton.cast.add(thread, name, State.IDLE);
            lane.isInside = true;
            thread.take(lane, part);
            return lane;
        }
    }

    /** One operation. Runs on the lane's thread, in its turn. */
    private void act(Lane lane) {
        synchronized (baton) {
            baton.trace.add(Kind.INVOKED, lane, -1, null, String.valueOf(lane.jobNumber));
        }
        lane.isInside = false;
        String outcome = lane.job.get();
        lane.isInside = true;
        Thread.interrupted();
        synchronized (baton) {
            lane.job = null;
            lane.mayCallBack = false;
            lane.isInCallback = false;
            baton.trace.add(Kind.RETURNED, lane, -1, null, outcome);
            baton.change(lane);
            baton.beginAnew();
            baton.stop(lane, State.IDLE);
        }
    }

    /** Whether an operation has begun and not returned: only then is a timer waited for. */
    boolean areAnyBusy() {
        synchronized (baton) {
            return lanes.values().stream().anyMatch(lane -> lane.job != null);
        }
    }

    /** With the lock: gives the threads back that are idle. The others stand where they stand, for good. */
    void dismiss() {
        for (Lane lane : lanes.values()) {
            if (lane.state == State.IDLE) {
                Cast.forget(lane.thread);
                wings.takeBack((ActorThread) lane.thread);
            }
        }
    }
}
