package interleave.autograder.score;

import java.math.BigDecimal;

/**
 * What a hand-in loses because it came late.
 *
 * @param told   a sentence for the student
 * @param points taken from the points, at least 0; never more than there are
 * @param bonus  taken from the bonus, in the same way
 */
public record Late(String told, BigDecimal points, BigDecimal bonus) {
}
