package interleave.autograder.intake;

import java.util.List;

/**
 * A folder of submissions, as it was read.
 *
 * @param submissions one for each student and lab, ordered by lab and name
 * @param notes       for the instructor: what lay beside the submissions and was not read
 */
public record Batch(List<Submission> submissions, List<String> notes) {

    public Batch {
        submissions = List.copyOf(submissions);
        notes = List.copyOf(notes);
    }
}
