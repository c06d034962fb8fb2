package interleave.autograder.score;

import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.Outcome;
import interleave.testkit.verdict.Kind;
import java.util.stream.Stream;

/** The state of a submission as a whole. */
public enum Standing {
    /** All checks passed; a bonus may be missing. */
    COMPLETE("complete"),
    /** A check outside the bonus failed. */
    FELL_SHORT("fell short"),
    /** A check could not be decided; the points stand until it is. */
    PROVISIONAL("provisional"),
    /** Nothing was run, and that is the submission's fault: 0 points. */
    REFUSED("refused"),
    /** Nothing was run, and that is the machine's fault: there are no points yet. */
    NOT_GRADED("not graded");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** For people, in plain words. */
    public String label() {
        return label;
    }

    static Standing of(Scored scored) {
        if (scored.refusal().isPresent()) {
            return scored.refusal().get().kind() == Kind.INCONCLUSIVE ? NOT_GRADED : REFUSED;
        }
        if (scored.checks().stream().anyMatch(check -> check.outcome() == Outcome.INCONCLUSIVE)) {
            return PROVISIONAL;
        }
        return required(scored).anyMatch(check -> check.outcome() == Outcome.FAILED) ? FELL_SHORT : COMPLETE;
    }

    /** A bonus is an offer: who leaves it out has not fallen short. */
    private static Stream<CheckScore> required(Scored scored) {
        return Stream.concat(scored.general().stream(),
                scored.tasks().stream().filter(task -> !task.bonus())
                        .flatMap(task -> task.checks().stream()));
    }
}
