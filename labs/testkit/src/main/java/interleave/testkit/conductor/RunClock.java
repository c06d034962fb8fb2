package interleave.testkit.conductor;

import java.time.Instant;

/**
 * The clock of one run. Timed waits that are skipped move it on, and each reading does by a little, so that no loop
 * waits for ever; nothing else does, so that it shows the same in every run.
 *
 * <p>Any thread may call.
 */
final class RunClock {

    /** Few enough of them to a second that a program may wait for its end by looking at the clock. */
    private static final long NANOS_PER_READING = 1_000;

    // Of whole milliseconds: what is rounded is rounded alike in every run.
    private final Instant begin = Instant.ofEpochMilli(System.currentTimeMillis());
    private final long beginNanos = System.nanoTime() / 1_000_000 * 1_000_000;
    private long elapsed;
    private long skipped;

    synchronized long read() {
        elapsed += NANOS_PER_READING;
        return beginNanos + elapsed;
    }

    synchronized Instant readInstant() {
        elapsed += NANOS_PER_READING;
        return begin.plusNanos(elapsed);
    }

    /** Without a reading. */
    synchronized long now() {
        return beginNanos + elapsed;
    }

    /** Goes on to a time, as {@link #now} counts it; one that is over changes nothing. */
    synchronized void skipTo(long nanos) {
        long ahead = Math.max(0, nanos - now());
        elapsed += ahead;
        skipped += ahead;
    }

    /** Nanoseconds that have been skipped. */
    synchronized long skipped() {
        return skipped;
    }
}
