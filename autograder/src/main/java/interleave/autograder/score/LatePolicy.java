package interleave.autograder.score;

import interleave.autograder.handin.Delivery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What becomes of hand-ins after the deadline. Immutable.
 *
 * @param grace   so much later is not late; who comes later still is late from the deadline on
 * @param perDay  what each day that was begun costs, in points, or in percent of what the lab is worth without bonus
 * @param percent whether it is percent
 * @param cutOff  so long after the deadline nothing gives points any more; empty where there is no end
 */
public record LatePolicy(Duration grace, BigDecimal perDay, boolean percent, Optional<Duration> cutOff) {

    private static final long DAY = Duration.ofDays(1).toMillis();

    /**
     * What a hand-in loses; empty where it came in time, or nobody knows when it came.
     *
     * @param points what it would have
     * @param bonus  what it would have on top
     * @param max    what the lab is worth without bonus
     */
    Optional<Late> judge(Delivery delivery, Instant deadline, BigDecimal points, BigDecimal bonus, BigDecimal max) {
        BigDecimal nothing = BigDecimal.ZERO.setScale(2);
        if (delivery.at().isEmpty()) {
            return delivery.late() ? Optional.of(new Late("The platform calls this late, but does not tell how late:"
                + " nothing was taken off.", nothing, nothing)) : Optional.empty();
        }
        Duration after = Duration.between(deadline, delivery.at().get());
        if (after.compareTo(grace) <= 0) {
            return Optional.empty();
        }
        if (cutOff.isPresent() && after.compareTo(cutOff.get()) > 0) {
            return Optional.of(new Late("Handed in after the last possible time: no points.", points, bonus));
        }
        long days = (after.toMillis() + DAY - 1) / DAY;
        BigDecimal cost = (percent ? max.multiply(perDay).movePointLeft(2) : perDay).multiply(BigDecimal.valueOf(days))
            .setScale(2, RoundingMode.HALF_UP).min(points);
        return Optional.of(new Late("Handed in " + days + (days == 1 ? " day" : " days") + " late: "
            + cost.stripTrailingZeros().toPlainString() + (cost.compareTo(BigDecimal.ONE) == 0 ? " point" : " points")
            + " less.", cost, nothing));
    }

    /** How long after the deadline a hand-in can still give points, as far as this tells. */
    Duration open() {
        return cutOff.orElse(grace);
    }
}
