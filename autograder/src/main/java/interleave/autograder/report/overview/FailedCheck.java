package interleave.autograder.report.overview;

import interleave.autograder.score.Visibility;
import java.util.List;

/**
 * A check that did not pass for everybody.
 *
 * @param kinds     what it saw, the most frequent first, with how often: {@code no answer x3}
 * @param failed    for how many it failed
 * @param undecided for how many the machine could not tell
 */
record FailedCheck(String title, String task, List<String> sentences, Visibility visibility, String kinds, int failed,
                   int undecided) {
}
