package interleave.testkit.points;

import java.time.Instant;

/**
 * Who decides which of the student's threads runs next. Woven code and hooked classes of the JDK tell it where they
 * stand, on the thread that stands there; a method returns when that thread may go on.
 *
 * <p>Methods that answer a boolean say whether the conductor has taken the matter over; on false the JDK does
 * what it always does. Threads that a conductor does not know pass through every method at once.
 */
public interface Conductor {

    /** Right before an access of a field ({@code target} is its object, null for a static one) or array element. */
    void access(Object target, int index, int site, Object value);

    /** Right before a call into the JDK. */
    void call(Object receiver, Object[] arguments, int site);

    /** What the access or call before brought. */
    void brought(Object value, int site);

    /** Right before a monitor is entered: returns when it is free, and has it written down as taken. */
    void enter(Object monitor, int site);

    /** Right after a monitor was left. */
    void left(Object monitor, int site);

    /** In place of {@link Object#wait(long)}; 0 waits without limit. */
    void await(Object monitor, long millis, int site) throws InterruptedException;

    /** In place of {@link Object#notify} and {@link Object#notifyAll}. */
    void wake(Object monitor, boolean all, int site);

    /** In place of {@link Thread#sleep(long)}. */
    boolean sleep(long nanos, int site) throws InterruptedException;

    /** In place of {@link Thread#join(long)}; 0 waits without limit. */
    boolean join(Thread thread, long millis, int site) throws InterruptedException;

    /** At {@link Thread#yield} and {@link Thread#onSpinWait}: this thread would rather see others run. */
    void yields(int site);

    /** The run's own clock, in nanoseconds as {@link System#nanoTime}: skipped waits and readings move it on. */
    long nanoTime();

    /** The same clock as a time of day. */
    Instant instant();

    /** At the start of a park. @param nanos until it gives up; 0 for never */
    boolean park(Object blocker, long nanos);

    boolean unpark(Thread thread);

    /** Before and after a thread is started, on the thread that starts it. */
    void starting(Thread thread);

    void started(Thread thread);

    /** The last that a thread does. */
    void ended(Thread thread);

    /** After a thread has been interrupted, on the thread that did it. */
    void interrupted(Thread thread);
}
