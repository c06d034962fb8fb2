package interleave.slides.audience;

import java.util.concurrent.TimeUnit;

/**
 * How much guests may do.
 *
 * @param guests           in the hall at a time
 * @param guestsOfAddress  of them, by one address: where a network hides its phones behind one, many
 * @param guestBurst       acts of one guest at once, and
 * @param guestPerSecond   after that
 * @param addressBurst     requests of one address at once, and
 * @param addressPerSecond after that
 * @param awayNanos        a guest whose page has gone is forgotten after that
 * @param stuckNanos       a page that takes nothing of what it is told is cut off after that
 */
public record Limits(int guests, int guestsOfAddress, int guestBurst, int guestPerSecond, int addressBurst,
                     int addressPerSecond, long awayNanos, long stuckNanos) {

    /** For a hall of 300. */
    public static final Limits USUAL = new Limits(400, 300, 10, 5, 2_000, 400, TimeUnit.SECONDS.toNanos(60),
        TimeUnit.SECONDS.toNanos(10));
}
