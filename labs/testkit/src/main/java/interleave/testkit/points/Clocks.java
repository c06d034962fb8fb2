package interleave.testkit.points;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;

/** The clocks of woven code, and of the JDK's timed waits: as if waits that were skipped had been sat out. */
public final class Clocks {

    private Clocks() {
    }

    private static long skippedNanos() {
        Conductor now = Points.conductor;
        return now == null ? 0 : now.skippedNanos();
    }

    public static long nanoTime() {
        return System.nanoTime() + skippedNanos();
    }

    public static long currentTimeMillis() {
        return System.currentTimeMillis() + TimeUnit.NANOSECONDS.toMillis(skippedNanos());
    }

    public static Instant instant() {
        return Instant.now().plusNanos(skippedNanos());
    }

    public static LocalTime localTime() {
        return LocalTime.now(clock());
    }

    public static LocalDateTime localDateTime() {
        return LocalDateTime.now(clock());
    }

    private static Clock clock() {
        return Clock.offset(Clock.systemDefaultZone(), Duration.ofNanos(skippedNanos()));
    }

    /** The clock that timed waits of the JDK's go by. */
    public static long waitNanos() {
        Conductor now = Points.conductor;
        return now == null ? System.nanoTime() : now.waitNanos();
    }
}
