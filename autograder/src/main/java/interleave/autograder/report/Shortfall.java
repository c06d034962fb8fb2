package interleave.autograder.report;

import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.Outcome;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a submission has not all points, in a few words: {@code wrong reply x2, no answer}. */
public final class Shortfall {
    private Shortfall() { }

    /** Empty if every check that counts passed. A bonus that was left out is no shortfall. */
    public static String of(Scored scored) {
        if (scored.refusal().isPresent()) {
            return scored.refusal().get().kind().label();
        }
        Map<Kind, Integer> counts = new TreeMap<>();
        kinds(scored).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().label() + (entry.getValue() == 1 ? "" : " x" + entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Kind> kinds(Scored scored) {
        Stream<CheckScore> required = Stream.concat(scored.general().stream(), scored.tasks().stream()
                .filter(task -> !task.bonus()).flatMap(task -> task.checks().stream()));
        Stream<Kind> failed = required.filter(check -> check.outcome() == Outcome.FAILED)
                .flatMap(check -> check.finding().stream()).map(Finding::kind);
        Stream<Kind> open = scored.checks().stream().filter(check -> check.outcome() == Outcome.INCONCLUSIVE)
                .map(check -> Kind.INCONCLUSIVE);
        return Stream.concat(failed, open);
    }
}
