package interleave.autograder.intake;

import java.util.List;

/**
 * A folder of submissions, as it was read.
 *
 * @param origins     what each part of it was taken for: {@code a Canvas export}
 * @param submissions ordered by lab and name; several of one {@link interleave.autograder.handin.Handin#key} are
 *                    attempts, of which the best shall count
 * @param notes       for the instructor: what was not understood, and who is missing
 */
public record Batch(List<String> origins, List<Submission> submissions, List<String> notes) {

    public Batch {
        origins = List.copyOf(origins);
        submissions = List.copyOf(submissions);
        notes = List.copyOf(notes);
    }
}
