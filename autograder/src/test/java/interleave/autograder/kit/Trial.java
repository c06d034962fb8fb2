package interleave.autograder.kit;

import interleave.autograder.compile.Compile;
import interleave.autograder.intake.Intake;
import interleave.autograder.intake.Submission;
import interleave.autograder.policy.Admission;
import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Ran;
import interleave.autograder.run.SuiteRunner;
import interleave.autograder.run.Suites;
import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs sources through the real pipeline, up to the results of the checks. One thread uses it. */
public final class Trial implements AutoCloseable {

    private final Path folder;
    private final Compile compile;
    private final SuiteRunner runner;

    /** @param folder an empty one, for what the trial needs */
    public Trial(Suites suites, Path folder) {
        this(suites, folder, List.of());
    }

    /** @param properties of the JVM that runs the suites */
    Trial(Suites suites, Path folder, List<String> properties) {
        this.folder = folder;
        this.compile = new Compile(Checkout.labs(), folder);
        this.runner = new SuiteRunner(suites, folder.resolve("test-jvm.log"), properties);
    }

    /** Hands a source tree in, and returns what became of it. */
    public Ran of(Lab lab, Path sources) throws IOException, InterruptedException {
        return of(lab, sources, List.of());
    }

    /** Hands a source tree in, in which the given files stand in place of those of the same name. */
    public Ran of(Lab lab, Path sources, List<Path> changed) throws IOException, InterruptedException {
        return run(admit(lab, sources, changed), Set.of());
    }

    /** Runs these checks, or all where none is named. */
    Ran run(Admitted admitted, Set<String> checks) throws InterruptedException {
        return runner.run(admitted, checks);
    }

    Admitted admit(Lab lab, Path sources, List<Path> changed) throws IOException, InterruptedException {
        Path handins = Files.createTempDirectory(folder, "handins");
        Path student = handins.resolve("student");
        Checkout.copy(sources, student);
        for (Path file : changed) {
            Files.copy(file, place(student, file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
        List<Submission> submissions = new Intake(List.of(lab), Optional.of(lab)).read(handins).submissions();
        return new Admission().admit(compile.compile(submissions.get(0)));
    }

    private static Path place(Path student, String fileName) throws IOException {
        try (Stream<Path> files = Files.walk(student)) {
            return files.filter(each -> each.getFileName().toString().equals(fileName)).findFirst()
                .orElse(student.resolve(fileName));
        }
    }

    @Override
    public void close() {
        compile.close();
        runner.close();
    }
}
