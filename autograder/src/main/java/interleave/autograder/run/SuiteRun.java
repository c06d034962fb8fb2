package interleave.autograder.run;

import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One run of suites in this JVM. Checks that the machine left undecided are run again, alone.
 *
 * <p>Never two at once in one JVM: jqwik's values would leak from one into the other.
 */
final class SuiteRun {

    private static final int MOST_ATTEMPTS = 3;

    private final Launcher launcher = LauncherFactory.create();
    private final Selection suites;
    /** Checks by the engine's id of the test, in the order of their first run. */
    private final Map<String, Check> checks = new LinkedHashMap<>();
    /** A suite that is run again says the same again. */
    private final Set<String> notes = new LinkedHashSet<>();

    SuiteRun(Selection suites) {
        this.suites = suites;
    }

    /** Every test of the suites. */
    SuiteReply reply() {
        run(suites.request());
        for (int attempt = 1; attempt < MOST_ATTEMPTS && !undecided().isEmpty(); attempt++) {
            run(Requests.of(undecided()));
        }
        // Nothing of this program is left when the next one comes.
        Stage.endReadyOnes();
        return new SuiteReply(checks.values().stream().sorted(Comparator.comparing(Check::id)).toList(),
            List.copyOf(notes));
    }

    private List<DiscoverySelector> undecided() {
        List<DiscoverySelector> again = new ArrayList<>();
        checks.forEach((id, check) -> {
            if (check.status() == Check.Status.INCONCLUSIVE) {
                again.add(DiscoverySelectors.selectUniqueId(id));
            }
        });
        return again;
    }

    private void run(LauncherDiscoveryRequest what) {
        launcher.execute(what, new Listener());
    }

    private final class Listener implements TestExecutionListener {

        private long startNanos;

        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.isTest()) {
                startNanos = System.nanoTime();
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                keep(test, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL
                    ? Optional.empty() : Optional.of(finding(test, result.getThrowable())));
            }
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            if (test.isTest()) {
                keep(test, Optional.of(undecided(test, "was skipped: " + reason)));
            }
        }

        /** Suites leave what is no verdict under this word; other engines report under theirs. */
        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            Optional.ofNullable(entry.getKeyValuePairs().get("note")).ifPresent(notes::add);
        }

        private void keep(TestIdentifier test, Optional<Finding> finding) {
            long millis = (System.nanoTime() - startNanos) / 1_000_000;
            checks.merge(test.getUniqueId(), TestFacts.of(source(test)).check(finding, millis), Check::after);
        }
    }

    private static MethodSource source(TestIdentifier test) {
        return (MethodSource) test.getSource().orElseThrow();
    }

    private static Finding finding(TestIdentifier test, Optional<Throwable> thrown) {
        for (Throwable at = thrown.orElse(null); at != null; at = at.getCause()) {
            if (at instanceof CheckFailed failed) {
                return failed.finding();
            }
        }
        return undecided(test, "broke down: " + thrown.map(Throwable::toString).orElse("nobody knows why"));
    }

    /** What no expectation of the testkit has judged is not the student's fault. */
    private static Finding undecided(TestIdentifier test, String what) {
        return new Finding(Kind.INCONCLUSIVE, "the check \"" + test.getDisplayName() + "\" was run", "a verdict",
            "the check itself " + what, List.of(), "The grader or its machine, not your program.");
    }
}
