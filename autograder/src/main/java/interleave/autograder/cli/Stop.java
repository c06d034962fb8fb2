package interleave.autograder.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets long work end in order where this process is asked to end: by Ctrl-C, or by a batch system's time limit. */
final class Stop {

    /** Exit status of a command that was stopped, as shells tell it of Ctrl-C. */
    static final int STATUS = 130;

    /** Ends a wait for work that does not come to its end. */
    private static final int LIMIT_SECONDS = 90;

    /** What is interrupted, and then tells its user how to go on. */
    interface Work {
        int call() throws IOException, InterruptedException;
    }

    private Stop() {
    }

    /** Runs it in this thread, and interrupts that where the process shall end, which then waits for the work's end. */
    static int inOrder(Work work) throws IOException, InterruptedException {
        Thread worker = Thread.currentThread();
        CountDownLatch over = new CountDownLatch(1);
        Thread stop = new Thread(() -> {
            worker.interrupt();
            await(over);
        }, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return work.call();
        } finally {
            over.countDown();
            remove(stop);
        }
    }

    private static void await(CountDownLatch over) {
        try {
            over.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException isEnding) {
            // It has done its work.
        }
    }
}
