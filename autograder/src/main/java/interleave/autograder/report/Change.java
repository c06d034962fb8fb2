package interleave.autograder.report;

import interleave.autograder.score.Fingerprint;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Standing;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is not as it was for one student, and why. Both results can be brief ones.
 *
 * @param before the earlier result
 * @param after  the one that stands now
 */
public record Change(Scored before, Scored after) {

    /** Empty where neither the result nor anything that it was made of is another one. */
    public static Optional<Change> between(Scored before, Scored after) {
        return Optional.of(new Change(before, after)).filter(change -> change.isOfResult() || !change.why().isEmpty());
    }

    /** Whether points or verdicts are others, and not only what they were made of. */
    public boolean isOfResult() {
        return !standing(before).equals(standing(after)) || !verdicts().isEmpty();
    }

    /** {@code code}, {@code tests}, {@code rubric}, {@code environment}: empty where all of that is as it was. */
    public List<String> why() {
        return before.fingerprint().equals(Fingerprint.NONE) ? List.of("version of the grader")
            : before.fingerprint().differencesTo(after.fingerprint());
    }

    /** {@code 7.5 of 10}. */
    String pointsBefore() {
        return standing(before);
    }

    String pointsAfter() {
        return standing(after);
    }

    /** The checks that tell something else now: {@code a line is answered: no answer → passed}. */
    List<String> verdicts() {
        Map<String, String> earlier = new HashMap<>();
        before.checks().forEach(check -> earlier.put(check.id(), verdict(check)));
        List<String> changed = new ArrayList<>();
        for (CheckScore check : after.checks()) {
            String was = earlier.remove(check.id());
            if (!verdict(check).equals(was)) {
                changed.add(check.title() + ": " + (was == null ? "not run" : was) + " → " + verdict(check));
            }
        }
        before.checks().stream().filter(check -> earlier.containsKey(check.id()))
            .forEach(check -> changed.add(check.title() + ": " + verdict(check) + " → not run"));
        return changed;
    }

    private static String standing(Scored scored) {
        String refusal = scored.refusal().map(Finding::kind).map(Kind::label).map(kind -> " (" + kind + ")").orElse("");
        return Points.of(scored) + refusal;
    }

    private static String verdict(CheckScore check) {
        return check.finding().map(finding -> finding.kind().label()).orElse("passed");
    }

    /** {@code code, tests}; where nothing is another one, why it was run again all the same. Never empty. */
    String reason() {
        if (!why().isEmpty()) {
            return String.join(", ", why());
        }
        return before.standing() == Standing.PROVISIONAL || before.standing() == Standing.NOT_GRADED
            ? "undecided before" : "another run of the same";
    }
}
