package interleave.autograder.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.policy.Admitted;
import interleave.autograder.worker.Worker;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stage of the pipeline that runs a submission under its lab's suites, in a test JVM of its own that stays
 * warm. One thread uses a runner.
 */
public final class SuiteRunner implements AutoCloseable {

    /** Ends a run that never would; every check has its own, much shorter limit. */
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final int MOST_ATTEMPTS = 2;

    private final Suites suites;
    private final Isolation isolation;
    private final Worker worker;

    /** @param work an existing folder for what the test JVM writes: its log, its temporary files */
    public SuiteRunner(Suites suites, Path work, Isolation isolation) {
        this(suites, work, isolation, List.of());
    }

    /** @param properties of the test JVM, such as {@code -Dstage.explores=true} */
    public SuiteRunner(Suites suites, Path work, Isolation isolation, List<String> properties) {
        this.suites = suites;
        this.isolation = isolation;
        // Small and quick to start; a suite's work is done by its stages.
        List<String> options = new ArrayList<>(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        // The test JVM is killed in the end, and deletes nothing: its files go with the folder.
        options.add("-Djava.io.tmpdir=" + work.toAbsolutePath());
        options.addAll(isolation.properties());
        options.addAll(properties);
        this.worker = new Worker(SuiteWorker.class, isolation.aroundWorker(), options,
            ProcessBuilder.Redirect.appendTo(work.resolve("test-jvm.log").toFile()));
    }

    /** Runs the suites, or hands an earlier refusal on. Blocks until every check has its verdict. */
    public Ran run(Admitted admitted) throws InterruptedException {
        return run(admitted, Set.of());
    }

    /** As {@link #run(Admitted)}, with these checks of the suites only, or with all where none is named. */
    public Ran run(Admitted admitted, Set<String> checks) throws InterruptedException {
        Optional<Path> classes = admitted.classes();
        if (admitted.refusal().isPresent() || classes.isEmpty()) {
            return ran(admitted, List.of(), admitted.refusal());
        }
        SuiteJob job = new SuiteJob(classes.get().toAbsolutePath().toString(),
            suites.of(admitted.handin().lab()).only(checks));
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<String> answer = worker.ask(json(job), LIMIT).line();
            if (answer.isPresent()) {
                return ran(admitted, checks(answer.get()), Optional.empty());
            }
        }
        return ran(admitted, List.of(), Optional.of(new Finding(Kind.INCONCLUSIVE, "the hidden suites were run",
            "a verdict for each check", "the test JVM died or never came to an end", List.of(),
            "The grader or its machine, not your program.")));
    }

    private Ran ran(Admitted admitted, List<Check> checks, Optional<Finding> refusal) {
        return new Ran(admitted.handin(), isolation.told(), Surroundings.environment(), checks, admitted.notes(),
            refusal);
    }

    private static String json(SuiteJob job) {
        try {
            return SuiteWorker.JSON.writeValueAsString(job);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Check> checks(String answer) {
        try {
            return SuiteWorker.JSON.readValue(answer, new TypeReference<List<Check>>() { });
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the suite worker did not answer in JSON", broken);
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
