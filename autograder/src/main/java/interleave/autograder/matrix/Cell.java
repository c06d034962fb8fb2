package interleave.autograder.matrix;

import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * What one check told of one submission, in all runs.
 *
 * @param check     its id
 * @param sentences that it judges
 * @param status    how it ended in the first run
 * @param kind      of its finding, in words; empty for a check that passed
 * @param schedules how many schedules it took to find that; 0 where the check controls none
 * @param runs      how often it was run
 * @param agreeing  in how many of them it ended like that, with a finding of that kind
 * @param same      in how many of them it told the same, word for word
 */
public record Cell(String check, List<String> sentences, Status status, String kind, int schedules, int runs,
                   int agreeing, int same) {

    static Cell of(Check first) {
        Optional<Finding> finding = first.finding();
        return new Cell(first.id(), first.sentences(), first.status(), kind(first),
            finding.flatMap(Finding::timeline).map(Timeline::schedule).orElse(0), 1, 1, 1);
    }

    private static String kind(Check check) {
        return check.finding().map(each -> each.kind().label()).orElse("");
    }

    /** @param isSame whether another run told the same, word for word */
    Cell again(Check other, boolean isSame) {
        boolean agrees = other.status() == status && kind(other).equals(kind);
        return new Cell(check, sentences, status, kind, schedules, runs + 1, agrees ? agreeing + 1 : agreeing,
            isSame ? same + 1 : same);
    }

    /** {@code 20 of 20 runs}, and in how many of them in the same words where that is fewer. */
    String times() {
        return agreeing + " of " + runs + " runs" + (same < agreeing ? ", in the same words in " + same : "");
    }

    /**
     * Whether no run told anything else. What a schedule shows is the same in every word; a check without one tells
     * what it saw, and who of several clients is the first to miss a line may differ.
     */
    public boolean isStable() {
        return schedules == 0 ? agreeing == runs : same == runs;
    }
}
