package interleave.autograder.run;

import interleave.testkit.lab.Lab;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherFactory;

/** The tests of a lab's suites, without running any. */
public final class Catalog {

    private Catalog() {
    }

    /**
     * Every test that judges a lab, sorted by id; none where the suites do not judge it.
     *
     * @throws IllegalStateException where one of them does not say what it checks
     */
    public static List<TestFacts> of(Suites suites, Lab lab) {
        if (!suites.judge(lab)) {
            return List.of();
        }
        TestPlan plan = LauncherFactory.create().discover(suites.of(lab).request());
        return plan.getRoots().stream()
            .flatMap(root -> plan.getDescendants(root).stream())
            .filter(TestIdentifier::isTest)
            .map(test -> TestFacts.of((MethodSource) test.getSource().orElseThrow()))
            .sorted(Comparator.comparing(TestFacts::id))
            .toList();
    }
}
