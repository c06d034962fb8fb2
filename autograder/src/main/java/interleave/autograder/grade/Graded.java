package interleave.autograder.grade;

import interleave.autograder.report.Change;
import interleave.autograder.score.Scored;
import java.util.List;

/**
 * What became of a class.
 *
 * @param scores  in brief, in the order of the submissions; without those that were not asked for and have no result
 * @param asked   those of them that were asked for
 * @param changes what is not as an earlier run left it, of those that it had graded, in the same order
 */
public record Graded(List<Scored> scores, List<Scored> asked, List<Change> changes) {

    public Graded {
        scores = List.copyOf(scores);
        asked = List.copyOf(asked);
        changes = List.copyOf(changes);
    }
}
