package interleave.testkit.points;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sleeps, joins and waits whose time is no number of milliseconds. None of it is done for no time, or for less. */
public final class TimedPoints {

    private TimedPoints() {
    }

    public static void sleep(TimeUnit unit, long time, int site) throws InterruptedException {
        if (time > 0) {
            Points.sleep(unit.toMillis(time), site);
        }
    }

    public static void sleep(Duration time, int site) throws InterruptedException {
        if (!time.isNegative() && !time.isZero()) {
            Points.sleep(TimeUnit.MILLISECONDS.convert(time), site);
        }
    }

    public static boolean join(Thread thread, Duration time, int site) throws InterruptedException {
        if (thread.getState() == Thread.State.NEW) {
            throw new IllegalThreadStateException("Thread not started");
        }
        if (!time.isNegative() && !time.isZero()) {
            Points.join(thread, Math.max(1, TimeUnit.MILLISECONDS.convert(time)), site);
        }
        return thread.getState() == Thread.State.TERMINATED;
    }

    public static void join(TimeUnit unit, Thread thread, long time, int site) throws InterruptedException {
        if (time > 0) {
            Points.join(thread, Math.max(1, unit.toMillis(time)), site);
        }
    }

    public static void wait(TimeUnit unit, Object monitor, long time, int site) throws InterruptedException {
        if (time > 0) {
            Points.await(monitor, Math.max(1, unit.toMillis(time)), site);
        }
    }
}
