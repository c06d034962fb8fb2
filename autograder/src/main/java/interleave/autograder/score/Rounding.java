package interleave.autograder.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the sum of the points is rounded.
 *
 * @param step to multiples of this, more than 0
 * @param mode in which direction
 */
public record Rounding(BigDecimal step, RoundingMode mode) {

    /** Points have two decimals anyway. */
    public static final Rounding NONE = new Rounding(new BigDecimal("0.01"), RoundingMode.HALF_UP);

    BigDecimal of(BigDecimal points) {
        return points.divide(step, 0, mode).multiply(step).setScale(2, RoundingMode.HALF_UP);
    }
}
