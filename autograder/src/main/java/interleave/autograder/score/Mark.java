package interleave.autograder.score;

import java.math.BigDecimal;

/**
 * Points that a human gave for a task.
 *
 * @param points  from 0 to what the task is worth
 * @param comment for the student; never empty where the points stand in place of others
 */
public record Mark(BigDecimal points, String comment) {
}
