package interleave.testkit.points;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clocks of woven code, and of the JDK's timed waits. While a schedule runs, they are the run's own: how often a
 * program looks at the time and waits again must not depend on how fast the machine is.
 */
public final class Clocks {

    private Clocks() {
    }

    public static long nanoTime() {
        Conductor now = Points.conductor;
        return now == null ? System.nanoTime() : now.nanoTime();
    }

    public static long currentTimeMillis() {
        return instant().toEpochMilli();
    }

    public static Instant instant() {
        Conductor now = Points.conductor;
        return now == null ? Instant.now() : now.instant();
    }

    public static LocalTime localTime() {
        return LocalTime.now(clock());
    }

    public static LocalDateTime localDateTime() {
        return LocalDateTime.now(clock());
    }

    private static Clock clock() {
        return Clock.fixed(instant(), ZoneId.systemDefault());
    }
}
