package interleave.testkit.conductor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The threads of one run. Threads outlive runs (a pool of the JDK's own keeps its workers): one that a later run
 * unparks joins that run's cast. Guarded by the baton's lock, but for {@link #here}.
 */
final class Cast {

    /** Begins the names of lanes that have no role. */
    static final String UNNAMED = "thread-";

    /** Each thread's own lane, in whichever run it was seen last. */
    private static final ThreadLocal<Lane> HERE = new ThreadLocal<>();
    /** Lanes of all runs whose threads have not ended. Guarded by itself. */
    private static final Map<Thread, Lane> LIVING = new IdentityHashMap<>();
    /** Threads that have run their last line, and are not dead yet. Guarded by {@link #LIVING}. */
    private static final Set<Thread> ENDING = new HashSet<>();

    private final List<Lane> lanes = new ArrayList<>();
    private int threads;

    /** The calling thread's lane; null for a thread that no conductor knows. */
    static Lane here() {
        Lane lane = HERE.get();
        if (lane == null) {
            synchronized (LIVING) {
                lane = LIVING.get(Thread.currentThread());
            }
            if (lane != null) {
                HERE.set(lane);
            }
        }
        return lane;
    }

    /** The calling thread runs in this lane from now on. */
    static void appear(Lane lane) {
        HERE.set(lane);
    }

    static Lane of(Thread thread) {
        synchronized (LIVING) {
            return LIVING.get(thread);
        }
    }

    /** Threads of all runs so far that still wait somewhere. */
    static int living() {
        synchronized (LIVING) {
            return LIVING.size();
        }
    }

    static void forget(Thread thread) {
        synchronized (LIVING) {
            LIVING.remove(thread);
            // A thread keeps the loader of its run, and that one all classes of the run.
            ENDING.removeIf(ending -> !ending.isAlive());
            ENDING.add(thread);
        }
    }

    /** Whether a conductor has seen this thread start. */
    static boolean knows(Thread thread) {
        synchronized (LIVING) {
            return LIVING.containsKey(thread) || ENDING.contains(thread) || !thread.isAlive();
        }
    }

    /** A lane for a thread that is about to start. Names are by role and order, never the JDK's own numbers. */
    Lane add(Thread thread, String name, Lane.State state) {
        Lane lane = new Lane(name == null ? nextName() : name, state);
        lane.thread = thread;
        synchronized (LIVING) {
            LIVING.put(thread, lane);
        }
        lanes.add(lane);
        return lane;
    }

    /** A thread that waits since an earlier run, and is needed in this one. */
    void adopt(Lane lane) {
        if (!lanes.contains(lane)) {
            lane.name = nextName();
            lanes.add(lane);
        }
    }

    private String nextName() {
        return UNNAMED + ++threads;
    }

    List<Lane> lanes() {
        return lanes;
    }
}
