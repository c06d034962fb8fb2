package interleave.testkit.stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Whether a program that has nothing to do leaves the processor alone. The test's thread alone. */
final class Idleness {

    /** Of a processor: programs that wait use less than 0.01, also those that look round now and then. */
    private static final double LITTLE = 0.05;
    /** Of what a thread gets that never waits: a whole processor, or its part of a crowded one. */
    private static final double MUCH = 0.15;
    private static final int ATTEMPTS = 2;

    private final Stage stage;
    private final ThreadMXBean books = ManagementFactory.getThreadMXBean();

    Idleness(Stage stage) {
        this.stage = stage;
    }

    /**
     * Over a second of the stage's clock; where more than a little was used, over two more, while this thread itself
     * never waits: how much of a processor there is to have, nobody else tells.
     */
    boolean holds() {
        if (used(Stage::pause) < LITTLE) {
            return true;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            stage.settle();
            long begin = System.nanoTime();
            long own = books.getCurrentThreadCpuTime();
            double used = used(Thread::onSpinWait);
            double had = (double) (books.getCurrentThreadCpuTime() - own) / (System.nanoTime() - begin);
            if (used < Math.max(LITTLE, MUCH * had)) {
                return true;
            }
        }
        return false;
    }

    /** By the student's threads, in processors. */
    private double used(Runnable meanwhile) {
        long begin = System.nanoTime();
        long before = stage.look().workNanos();
        BeatPatience second = new BeatPatience(stage.process(), StageOptions.BEATS_PER_SECOND);
        while (!second.isOver()) {
            meanwhile.run();
        }
        return (double) (stage.look().workNanos() - before) / (System.nanoTime() - begin);
    }
}
