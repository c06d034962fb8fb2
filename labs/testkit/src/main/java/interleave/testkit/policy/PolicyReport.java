package interleave.testkit.policy;

import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the policy found in a submission.
 *
 * @param refusals the first {@value #MOST}, ordered by file and line; empty where all is well
 * @param more     how many there are beyond these
 */
public record PolicyReport(List<Refusal> refusals, int more) {

    /** So many are enough to learn from; a hostile submission can hold a hundred thousand. */
    public static final int MOST = 20;

    public PolicyReport {
        refusals = List.copyOf(refusals);
    }

    public boolean isAccepted() {
        return refusals.isEmpty();
    }

    /** All refusals as the one finding that a student reads; empty where all is well. */
    public Optional<Finding> finding() {
        if (isAccepted()) {
            return Optional.empty();
        }
        int all = refusals.size() + more;
        return Optional.of(new Finding(Kind.POLICY,
                "what your compiled classes use was compared with what the labs allow",
                "only what a lab's program needs",
                all == 1 ? "1 place that is not allowed" : all + " places that are not allowed",
                evidence(), cause()));
    }

    private List<String> evidence() {
        List<String> lines = refusals.stream().map(each -> each.where() + " " + each.what())
                .collect(Collectors.toList());
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }

    private String cause() {
        return refusals.stream().map(each -> each.rule() + ": " + each.because() + ".").distinct()
                .collect(Collectors.joining(" "));
    }
}
