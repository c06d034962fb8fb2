package interleave.autograder.report;

import interleave.autograder.score.Scored;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as people write them: no needless zeros, never an exponent. */
public final class Points {
    private Points() { }

    public static String text(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    /** {@code 7.5 of 10}, with a bonus {@code 20 + 1 of 20}. */
    public static String of(Scored scored) {
        String bonus = scored.bonus().signum() == 0 ? "" : " + " + text(scored.bonus());
        return text(scored.points()) + bonus + " of " + text(scored.max());
    }

    /**
     * Points and bonus as a percentage of the points without bonus, half up to 2 decimals. May exceed 100; is 0 where
     * there were none to have, as nobody can tell the lab.
     */
    public static BigDecimal percent(Scored scored) {
        return scored.max().signum() == 0 ? BigDecimal.ZERO
                : scored.points().add(scored.bonus()).movePointRight(2)
                .divide(scored.max(), 2, RoundingMode.HALF_UP);
    }
}
