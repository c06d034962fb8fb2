package lab0;

import java.util.concurrent.CountDownLatch;

/**
 * The work of one thread: counts some steps, then squares its number. It may fail on purpose.
 *
 * <p>A {@code Runnable} says what to do, a {@code Thread} does it. What the work needs comes through the
 * constructor: {@code run()} takes no arguments.
 */
final class Worker implements Runnable {

    /** How many steps one worker counts: enough for the workers to be in each other's way. */
    static final int STEPS = 100_000;

    private final int number;
    private final boolean fails;
    private final CountDownLatch startLine;
    private final StepCounter counter;

    /**
     * What came out of the work.
     *
     * <p>Guarded by: nothing, and that is right. Only the worker's thread writes these two, and
     * {@link #report} is called after {@code join()}: what a thread wrote is seen by the one that joined it.
     */
    private int square;
    private RuntimeException failure;

    /**
     * @param number    from 1
     * @param fails     whether this worker fails on purpose
     * @param startLine where all workers wait for one another
     * @param counter   shared by all workers
     */
    Worker(int number, boolean fails, CountDownLatch startLine, StepCounter counter) {
        this.number = number;
        this.fails = fails;
        this.startLine = startLine;
        this.counter = counter;
    }

    /**
     * Called by this worker's own thread, once.
     *
     * <p>An exception that leaves {@code run()} ends this thread and no other one. Nobody could catch it:
     * {@code start()} has returned long ago. So it is kept here, for the one who asks later.
     */
    @Override
    public void run() {
        try {
            work();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    /** One line about what came out. Call it after {@code join()}: before, the work may not be done. */
    String report() {
        if (failure != null) {
            return "worker " + number + " failed: " + failure.getMessage();
        }
        return "worker " + number + ": " + number + " squared is " + square;
    }

    private void work() {
        waitForTheOthers();
        for (int step = 0; step < STEPS; step++) {
            counter.count();
        }
        if (fails) {
            throw new IllegalStateException("this one fails on purpose");
        }
        square = number * number;
    }

    /** Blocks until every worker has called it: so all of them do count at the same time. */
    private void waitForTheOthers() {
        startLine.countDown();
        try {
            startLine.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted at the start line", e);
        }
    }
}
