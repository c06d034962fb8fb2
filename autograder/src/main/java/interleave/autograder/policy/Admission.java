package interleave.autograder.policy;

import interleave.autograder.compile.Compiled;
import interleave.testkit.policy.NothingToCheck;
import interleave.testkit.policy.Policy;
import interleave.testkit.policy.PolicyReport;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The stage that lets a submission run or not. It applies the policy that students run at home.
 *
 * <p>Stateless; any thread may use it.
 */
public final class Admission {

    /**
     * Checks the class files of one submission; runs none of them.
     *
     * @throws IllegalStateException where a class file cannot be read, which is not the student's fault
     */
    public Admitted admit(Compiled compiled) {
        return admit(compiled, Policy.of(compiled.handin().lab()));
    }

    /** As {@link #admit}, for the student's own test. */
    public Admitted admitOwnTest(Compiled compiled) {
        return admit(compiled, Policy.ofOwnTests());
    }

    private static Admitted admit(Compiled compiled, Policy policy) {
        Optional<Finding> refusal = compiled.refusal().or(() -> refusal(compiled, policy));
        Optional<Path> classes = refusal.isPresent() ? Optional.empty() : compiled.classes();
        return new Admitted(compiled.handin(), classes, compiled.notes(), refusal);
    }

    private static Optional<Finding> refusal(Compiled compiled, Policy policy) {
        try {
            PolicyReport report = policy.check(compiled.classes().orElseThrow());
            return report.finding();
        } catch (NothingToCheck e) {
            return Optional.of(new Finding(Kind.POLICY, "looked for the classes of the lab",
                    "a class in each file that has the file's name", e.getMessage(), List.of(),
                    "Name each class as the handout does, at the top level of its file."));
        }
    }
}
