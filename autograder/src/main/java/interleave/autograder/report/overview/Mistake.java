package interleave.autograder.report.overview;

import interleave.autograder.score.Scored;
import interleave.testkit.verdict.Kind;
import java.util.List;

/**
 * What several students got wrong alike.
 *
 * @param kind      in one word
 * @param cause     what most likely is the reason; where nobody can tell, the check that saw it
 * @param sentences of the contract that it breaks
 * @param checks    the ids of those that saw it
 * @param students  their scores, in the order of the class
 */
record Mistake(Kind kind, String cause, List<String> sentences, List<String> checks, List<Scored> students) {
}
