package interleave.testkit.conductor;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Threads that wait for a part. Starting one costs about as much as running a short operation, so the actors of one
 * run are those of the next, but for those that still stand somewhere. The conductor's thread alone uses it.
 */
public final class Wings {

    /** For threads that come while they are counted. */
    private static final int ROOM = 16;

    private final ThreadGroup group;
    private final Deque<ActorThread> waiting = new ArrayDeque<>();
    private final Set<Thread> before;

    public Wings(ThreadGroup group) {
        this.group = group;
        this.before = Set.copyOf(threads());
    }

    private List<Thread> threads() {
        Thread[] threads = new Thread[group.activeCount() + ROOM];
        return Arrays.asList(threads).subList(0, group.enumerate(threads));
    }

    /** Runs static initialisers in the group of the student's threads: those that they start are in it, too. */
    public void initialise(ClassLoader loader, Runnable initialisers) throws InterruptedException {
        Thread thread = new Thread(group, initialisers, "initialiser");
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        thread.start();
        thread.join();
    }

    /** Whether the student's classes have threads that no conductor saw start, such as a static initialiser's. */
    public boolean hasStrangers() {
        return threads().stream().anyMatch(thread -> !before.contains(thread) && !(thread instanceof ActorThread)
            && !Cast.knows(thread));
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
