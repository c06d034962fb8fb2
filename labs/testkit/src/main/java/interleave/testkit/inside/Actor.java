package interleave.testkit.inside;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A named thread that runs a test's operations on student objects, one after the other. */
final class Actor {

    private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
    private final Thread thread;
    /** Whether a job is being run: an idle actor is none of the student's threads. */
    private volatile boolean busy;

    Actor(String name, ThreadGroup group, ClassLoader students) {
        thread = new Thread(group, this::work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(students);
        thread.start();
    }

    void run(Runnable job) {
        jobs.add(job);
    }

    void interrupt() {
        thread.interrupt();
    }

    Thread thread() {
        return thread;
    }

    boolean isBusy() {
        return busy;
    }

    private void work() {
        while (true) {
            try {
                Runnable job = jobs.take();
                busy = true;
                job.run();
            } catch (InterruptedException leftOver) {
                // The operation that it was meant for is over; the next one must not inherit it.
            } finally {
                busy = false;
                Thread.interrupted();
            }
        }
    }
}
