package interleave.testkit.board;

import interleave.testkit.board.Outcome.Told;
import interleave.testkit.lab.Checks;
import interleave.testkit.verdict.CheckFailed;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * How the tests ended, each as it ended last: several runs may be listened to, one after the other. Told on the threads
 * that run the tests, two classes of which may run side by side; asked between the runs.
 */
final class Outcomes implements TestExecutionListener {

    private static final String REPLAYS = "ReplayTest";
    private static final String KIT = "interleave.testkit.";

    private final Keys keys;
    private final PrintStream progress;
    /** Guarded by: this, as are the others. By the engine's id of the test, or of the class that failed as a whole. */
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    /** Of what was asked for in place of the tests: a schedule, or something of the desk. */
    private final Map<String, Told> aside = new LinkedHashMap<>();
    /** By the id of the property. */
    private final Map<String, String> samples = new HashMap<>();

    /** @param progress where a line for each class of tests shows that the run goes on */
    Outcomes(Keys keys, PrintStream progress) {
        this.keys = keys;
        this.progress = progress;
    }

    /** Those of tests. */
    synchronized Collection<Outcome> all() {
        return outcomes.values();
    }

    /** The failures of what is no test of the lab. */
    synchronized Collection<Told> failuresAside() {
        return aside.values();
    }

    /** The id of a test by which it can be run again. */
    synchronized String idOf(Outcome outcome) {
        return outcomes.entrySet().stream().filter(each -> each.getValue().equals(outcome)).findFirst().orElseThrow()
            .getKey();
    }

    /** The ids of a task's tests. */
    synchronized List<String> idsOf(String task) {
        return outcomes.entrySet().stream().filter(each -> each.getValue().task().equals(task)).map(Map.Entry::getKey)
            .toList();
    }

    synchronized boolean anyFailed(List<String> ids) {
        return ids.stream().map(outcomes::get).filter(Objects::nonNull).anyMatch(Outcome::failed);
    }

    /** A property's report: most of it is for those who know jqwik, and its sample is for everybody. */
    @Override
    public synchronized void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        entry.getKeyValuePairs().values().stream().flatMap(text -> Sample.in(text).stream())
            .forEach(sample -> samples.put(test.getUniqueId(), sample));
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        TestSource source = test.getSource().orElse(null);
        Optional<Told> failure = result.getStatus() == Status.SUCCESSFUL ? Optional.empty()
            : Optional.of(told(result.getThrowable(), samples.getOrDefault(test.getUniqueId(), ""), source));
        if (source instanceof MethodSource method && isAside(method.getJavaClass())) {
            failure.ifPresent(told -> aside.put(test.getUniqueId(), told));
        } else if (source instanceof MethodSource method && (test.isTest() || failure.isPresent())) {
            outcomes.put(test.getUniqueId(), new Outcome(task(method.getJavaMethod()),
                method.getJavaClass().getSimpleName() + "#" + method.getMethodName(), failure));
        } else if (source instanceof ClassSource type && !isAside(type.getJavaClass())) {
            ended(test.getUniqueId(), type.getJavaClass(), failure);
        }
    }

    /** A class that failed as a whole has not run its tests; of any other one a line shows that the run goes on. */
    private void ended(String id, Class<?> type, Optional<Told> failure) {
        String name = type.getSimpleName();
        outcomes.remove(id);
        if (failure.isPresent()) {
            String task = Arrays.stream(type.getDeclaredMethods()).map(Outcomes::task)
                .filter(each -> !each.isEmpty()).findFirst().orElse("");
            outcomes.put(id, new Outcome(task, name, failure));
        }
        List<Outcome> ofClass = outcomes.values().stream().filter(each -> each.test().startsWith(name + "#")).toList();
        long failed = ofClass.stream().filter(Outcome::failed).count();
        if (!ofClass.isEmpty()) {
            progress.println("  " + name + ": " + (ofClass.size() - failed) + " of " + ofClass.size() + " pass");
        }
    }

    private static boolean isAside(Class<?> type) {
        return type.getSimpleName().equals(REPLAYS) || type.getName().startsWith(KIT);
    }

    private Told told(Optional<Throwable> thrown, String sample, TestSource source) {
        for (Throwable at = thrown.orElse(null); at != null; at = at.getCause()) {
            if (at instanceof CheckFailed failed) {
                return new Told(withShortKey(failed) + sample, Optional.of(failed.finding()), line(failed, source));
            }
        }
        return new Told(thrown.map(Outcomes::plain).orElse("failed, and nobody knows why") + sample,
            Optional.empty(), thrown.map(each -> line(each, source)).orElse(0));
    }

    /** Of the test's own frame: what it has called may stand anywhere. */
    private static int line(Throwable thrown, TestSource source) {
        return source instanceof MethodSource test ? Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().equals(test.getClassName())
                && frame.getMethodName().equals(test.getMethodName()))
            .findFirst().map(StackTraceElement::getLineNumber).orElse(0) : 0;
    }

    private String withShortKey(CheckFailed failed) {
        return failed.finding().timeline().map(shown -> failed.getMessage()
            .replace("-Dreplay=" + shown.replay(), "-Dreplay=" + keys.shortened(shown.replay())))
            .orElse(failed.getMessage());
    }

    /** What a test of the student's own throws: its message, and the line of the test. */
    private static String plain(Throwable thrown) {
        String where = Arrays.stream(thrown.getStackTrace()).filter(frame -> frame.getClassName().startsWith("lab"))
            .findFirst().map(frame -> "\n  at " + frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.toString()).strip() + where;
    }

    private static String task(Method test) {
        Checks checks = test.getAnnotation(Checks.class);
        return checks == null ? "" : checks.task();
    }
}
