package interleave.autograder.score;

import java.time.Instant;
import java.util.Optional;

/**
 * What counts besides the results and the rubric.
 *
 * @param deadline in place of the rubric's
 * @param now      when the score is made: it tells whether the deadline has passed
 * @param marks    what humans gave
 */
public record Terms(Optional<Instant> deadline, Instant now, Marks marks) {

    /** Nothing counts besides. */
    public static final Terms NONE = new Terms(Optional.empty(), Instant.MIN, Marks.NONE);
}
