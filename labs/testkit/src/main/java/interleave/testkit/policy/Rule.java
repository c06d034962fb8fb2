package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** One rule of the policy, judged class by class. */
interface Rule {

    /** A word for it, as it stands in a refusal. */
    String name();

    /** Whether this class is one that the rule speaks of. A rule that speaks of none is an error. */
    boolean concerns(JavaClass subject);

    /** Where the class breaks the rule. */
    Stream<Refusal> refusals(JavaClass subject);
}
