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
 * @param same      in how many of them it told the same, word for word
 */
public record Cell(String check, List<String> sentences, Status status, String kind, int schedules, int runs,
                   int same) {

    static Cell of(Check first) {
        Optional<Finding> finding = first.finding();
        String kind = finding.map(each -> each.kind().label()).orElse("");
        return new Cell(first.id(), first.sentences(), first.status(), kind,
            finding.flatMap(Finding::timeline).map(Timeline::schedule).orElse(0), 1, 1);
    }

    Cell again(boolean isSame) {
        return new Cell(check, sentences, status, kind, schedules, runs + 1, isSame ? same + 1 : same);
    }

    public boolean isStable() {
        return same == runs;
    }
}
