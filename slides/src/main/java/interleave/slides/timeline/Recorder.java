package interleave.slides.timeline;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Records timelines: runs a lab's public test against a program, and takes the timeline of its failure. So a slide
 * shows what students see at home, and it is the same in every build.
 *
 * <p>One thread uses it at a time: the tests find the program by a system property.
 */
public final class Recorder {

    private static final String CLASSES = "stage.classes";

    /**
     * Records what a test finds.
     *
     * @param test    {@code lab3.Task1SchedulesTest#two_deposits_both_count}
     * @param folders where the program's sources are; a file of a former folder hides that of a later one
     * @throws IllegalArgumentException where there is no such test or folder, or the test has no timeline to tell
     */
    public Recording record(String test, List<Path> folders) {
        try (Program program = Program.compiled(folders)) {
            Finding finding = finding(test, program);
            Timeline timeline = finding.timeline().orElseThrow(() -> new IllegalArgumentException(
                test + " fails on " + folders + " without a timeline: " + finding.text()));
            Map<String, String> sources = new HashMap<>();
            for (Timeline.Row row : timeline.rows()) {
                program.sourceLine(row.place()).ifPresent(line -> sources.put(row.place(), line));
            }
            return new Recording(timeline, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(String test, Program program) {
        System.setProperty(CLASSES, program.classes().toString());
        System.setProperty("stage.relay", "false");
        Outcome outcome = new Outcome();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectMethod(test))
            .filters(EngineFilter.includeEngines("junit-jupiter")).build();
        try {
            LauncherFactory.create().execute(request, outcome);
        } finally {
            System.clearProperty(CLASSES);
        }
        return outcome.finding(test);
    }

    /** How one test ended. */
    private static final class Outcome implements TestExecutionListener {

        private Optional<TestExecutionResult> result = Optional.empty();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult ended) {
            if (test.isTest()) {
                result = Optional.of(ended);
            }
        }

        Finding finding(String test) {
            Throwable thrown = result.orElseThrow(() -> new IllegalArgumentException("there is no test " + test))
                .getThrowable().orElseThrow(() -> new IllegalArgumentException(
                    test + " passes: a right program has no timeline to show"));
            if (thrown instanceof CheckFailed failed) {
                return failed.finding();
            }
            throw new IllegalArgumentException(test + " did not come to a verdict: " + thrown, thrown);
        }
    }
}
