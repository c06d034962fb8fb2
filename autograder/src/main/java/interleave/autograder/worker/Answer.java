package interleave.autograder.worker;

import java.util.Optional;

/**
 * What became of a job.
 *
 * @param line   the worker's answer, where there is one
 * @param isLate whether the worker was killed because it did not answer in time
 */
public record Answer(Optional<String> line, boolean isLate) {

    static final Answer LATE = new Answer(Optional.empty(), true);
    static final Answer DIED = new Answer(Optional.empty(), false);

    static Answer of(String line) {
        return new Answer(Optional.of(line), false);
    }
}
