package interleave.testkit.points;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Where woven code and the hooks in the JDK call. In a stage that explores, this class lies with the boot loader,
 * so that both can see it; without a conductor everything is as if nothing were woven.
 */
public final class Points {

    /** Decides who runs. Set by the stage; null while nothing is explored. */
    public static volatile Conductor conductor;

    private Points() {
    }

    public static void access(Object target, int index, Object value, int site) {
        Conductor now = conductor;
        if (now != null) {
            now.access(target, index, site, value);
        }
    }

    public static void call(Object receiver, Object[] arguments, int site) {
        Conductor now = conductor;
        if (now != null) {
            now.call(receiver, arguments, site);
        }
    }

    public static void brought(Object value, int site) {
        Conductor now = conductor;
        if (now != null) {
            now.brought(value, site);
        }
    }

    public static void enter(Object monitor, int site) {
        Conductor now = conductor;
        if (now != null && monitor != null) {
            now.enter(monitor, site);
        }
    }

    public static void left(Object monitor, int site) {
        Conductor now = conductor;
        if (now != null) {
            now.left(monitor, site);
        }
    }

    public static void await(Object monitor, int site) throws InterruptedException {
        await(monitor, 0, site);
    }

    public static void await(Object monitor, long millis, int nanos, int site) throws InterruptedException {
        await(monitor, nanos > 0 ? millis + 1 : millis, site);
    }

    public static void await(Object monitor, long millis, int site) throws InterruptedException {
        Conductor now = conductor;
        // Whoever does not hold the monitor gets the JVM's own exception.
        if (now == null || millis < 0 || !Thread.holdsLock(monitor)) {
            monitor.wait(millis);
        } else {
            now.await(monitor, millis, site);
        }
    }

    public static void wakeOne(Object monitor, int site) {
        Conductor now = conductor;
        if (now != null && Thread.holdsLock(monitor)) {
            now.wake(monitor, false, site);
        } else {
            monitor.notify();
        }
    }

    public static void wakeAll(Object monitor, int site) {
        Conductor now = conductor;
        if (now != null && Thread.holdsLock(monitor)) {
            now.wake(monitor, true, site);
        } else {
            monitor.notifyAll();
        }
    }

    public static void sleep(long millis, int site) throws InterruptedException {
        Conductor now = conductor;
        if (now == null || millis < 0 || !now.sleep(TimeUnit.MILLISECONDS.toNanos(millis), site)) {
            Thread.sleep(millis);
        }
    }

    public static void sleep(long millis, int nanos, int site) throws InterruptedException {
        sleep(nanos > 0 ? millis + 1 : millis, site);
    }

    public static void join(Thread thread, int site) throws InterruptedException {
        join(thread, 0, site);
    }

    public static void join(Thread thread, long millis, int site) throws InterruptedException {
        Conductor now = conductor;
        if (now == null || millis < 0 || !now.join(thread, millis, site)) {
            thread.join(millis);
        }
    }

    public static void join(Thread thread, long millis, int nanos, int site) throws InterruptedException {
        join(thread, nanos > 0 ? millis + 1 : millis, site);
    }

    public static void yields(int site) {
        Conductor now = conductor;
        if (now != null) {
            now.yields(site);
        }
    }

    // From here on: called by java.util.concurrent.locks.LockSupport, java.lang.Thread and its virtual brother.

    public static boolean park(Object blocker) {
        Conductor now = conductor;
        return now != null && now.park(blocker, 0);
    }

    public static boolean park(Object blocker, long nanos) {
        Conductor now = conductor;
        return nanos > 0 && now != null && now.park(blocker, nanos);
    }

    public static boolean parkUntil(Object blocker, long deadlineMillis) {
        return park(blocker, TimeUnit.MILLISECONDS.toNanos(deadlineMillis - Clocks.currentTimeMillis()));
    }

    public static boolean unpark(Thread thread) {
        Conductor now = conductor;
        return now != null && thread != null && now.unpark(thread);
    }

    /** As {@code Unsafe.park}. */
    public static void parkDirectly(Object unsafe, boolean isDeadline, long time) {
        if (isDeadline) {
            LockSupport.parkUntil(time);
        } else if (time == 0) {
            LockSupport.park();
        } else {
            LockSupport.parkNanos(time);
        }
    }

    /** As {@code Unsafe.unpark}. */
    public static void unparkDirectly(Object unsafe, Object thread) {
        LockSupport.unpark((Thread) thread);
    }

    public static void starting(Thread thread) {
        Conductor now = conductor;
        if (now != null) {
            now.starting(thread);
        }
    }

    public static void started(Thread thread) {
        Conductor now = conductor;
        if (now != null) {
            now.started(thread);
        }
    }

    public static void ended(Thread thread) {
        Conductor now = conductor;
        if (now != null) {
            now.ended(thread);
        }
    }

    public static void interrupted(Thread thread) {
        Conductor now = conductor;
        if (now != null) {
            now.interrupted(thread);
        }
    }
}
