package interleave.autograder.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.policy.Admitted;
import interleave.autograder.worker.Worker;
import interleave.testkit.lab.Lab;
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
    private static final String NO_OWN_TEST = "There is no test of your own, " + Lab.OWN_TEST
        + ", in what you handed in: it could earn a bonus.";
    private static final Finding NO_REPLY = new Finding(Kind.INCONCLUSIVE, "the hidden suites were run",
        "a verdict for each check", "the test JVM died or never came to an end", List.of(),
        "The grader or its machine, not your program.");

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
        // Small, and as small after a large class; a suite's work is done by its stages.
        List<String> options = new ArrayList<>(List.of("-Xms64m", "-Xmn32m", "-Xmx384m", "-XX:+UseSerialGC",
            "-XX:-UsePerfData"));
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
        SuiteJob job = new SuiteJob(folder(admitted), suites.of(admitted.handin().lab()).only(checks), "", "");
        return reply(job).map(reply -> ran(admitted, reply.checks(), Optional.empty()))
            .orElseGet(() -> ran(admitted, List.of(), Optional.of(NO_REPLY)));
    }

    /**
     * Adds what the student's own test is worth to a run of the same program. Blocks until that is known; a run that
     * was refused stays as it is.
     *
     * @param ownTest empty where none was handed in: that is told, and there is nothing to check
     */
    public Ran withOwnTest(Ran ran, Admitted program, Optional<Admitted> ownTest) throws InterruptedException {
        if (ran.refusal().isPresent()) {
            return ran;
        }
        return ownTest.isPresent() ? judged(ran, program, ownTest.get()) : ran.with(List.of(), List.of(NO_OWN_TEST));
    }

    private Ran judged(Ran ran, Admitted program, Admitted ownTest) throws InterruptedException {
        Suites judging = suites.ofOwnTests();
        Optional<Finding> refusal = ownTest.refusal();
        SuiteJob job = new SuiteJob(folder(program), judging.of(ran.handin().lab()),
            refusal.isPresent() ? "" : folder(ownTest), refusal.map(finding -> finding.kind().label()).orElse(""));
        SuiteReply reply = reply(job).orElseGet(() -> new SuiteReply(Catalog.of(judging, ran.handin().lab()).stream()
            .map(test -> test.check(Optional.of(NO_REPLY), 0)).toList(), List.of()));
        List<String> notes = new ArrayList<>(ownTest.notes());
        refusal.ifPresent(finding -> finding.evidence().forEach(line -> notes.add(Lab.OWN_TEST + " was not run, "
            + finding.kind().label() + ": " + line)));
        notes.addAll(reply.notes());
        return ran.with(reply.checks(), notes);
    }

    private static String folder(Admitted admitted) {
        return admitted.classes().orElseThrow().toAbsolutePath().toString();
    }

    /** Empty where the worker dies, again and again. */
    private Optional<SuiteReply> reply(SuiteJob job) throws InterruptedException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<String> answer = worker.ask(json(job), LIMIT).line();
            if (answer.isPresent()) {
                return Optional.of(reply(answer.get()));
            }
        }
        return Optional.empty();
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

    private static SuiteReply reply(String answer) {
        try {
            return SuiteWorker.JSON.readValue(answer, SuiteReply.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the suite worker did not answer in JSON", broken);
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
