package interleave.testkit.conductor;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Threads that wait for a part. Starting one costs about as much as running a short operation, so the actors of one
 * run are those of the next, but for those that still stand somewhere. The conductor's thread alone uses it.
 */
public final class Wings {

    private final ThreadGroup group;
    private final Deque<ActorThread> waiting = new ArrayDeque<>();

    public Wings(ThreadGroup group) {
        this.group = group;
    }

    /** A thread as good as new: what an earlier operation may have changed of it is as it was. */
    ActorThread call(String name, ClassLoader loader) {
        ActorThread thread = waiting.isEmpty() ? new ActorThread(group) : waiting.remove();
        thread.setName(name);
        thread.setContextClassLoader(loader);
        thread.setPriority(Thread.NORM_PRIORITY);
        thread.setUncaughtExceptionHandler(null);
        return thread;
    }

    /** Takes a thread back that runs nothing. */
    void takeBack(ActorThread thread) {
        waiting.add(thread);
    }
}
