package interleave.slides.audience;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** So many at once, and then so many a second. Any thread may ask. */
final class Allowance {

    private final int most;
    private final int perSecond;
    private final LongSupplier nanos;
    /** Guarded by this, as is when they were counted. */
    private double left;
    private long countedAt;

    Allowance(int most, int perSecond, LongSupplier nanos) {
        this.most = most;
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.left = most;
        this.countedAt = nanos.getAsLong();
    }

    /** Takes one, where there is one. */
    synchronized boolean take() {
        long now = nanos.getAsLong();
        left = Math.min(most, left + (double) (now - countedAt) * perSecond / TimeUnit.SECONDS.toNanos(1));
        countedAt = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
