package interleave.autograder.matrix;

import interleave.autograder.compile.Compile;
import interleave.autograder.compile.Compiled;
import interleave.autograder.intake.Intake;
import interleave.autograder.intake.SourceFile;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.policy.Admission;
import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Ran;
import interleave.autograder.run.SuiteRunner;
import interleave.autograder.run.Suites;
import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs sources through the real pipeline, up to the results of the checks. One thread uses it. */
public final class Trial implements AutoCloseable {

    private final Compile compile;
    private final SuiteRunner runner;

    /**
     * @param labs       the folder of the labs
     * @param folder     an empty one, for what the trial needs
     * @param isolation  what holds the programs in
     * @param properties of the JVM that runs the suites, such as {@code -Dstage.explores=true}
     */
    public Trial(Path labs, Suites suites, Path folder, Isolation isolation, List<String> properties) {
        this.compile = new Compile(labs, folder, isolation);
        this.runner = new SuiteRunner(suites, folder, isolation, properties);
    }

    /** Hands a source tree in, and returns what became of it. */
    public Ran of(Lab lab, Path sources) throws IOException, InterruptedException {
        return of(lab, sources, List.of());
    }

    /** Hands a source tree in, in which the given files stand in place of those of the same name. */
    public Ran of(Lab lab, Path sources, List<Path> changed) throws IOException, InterruptedException {
        return run(admit(lab, sources, changed), Set.of());
    }

    /** Compiles a source tree with changes, and looks whether it may run. */
    public Admitted admit(Lab lab, Path sources, List<Path> changed) throws IOException, InterruptedException {
        Submission whole = new Intake(List.of(lab), Optional.of(lab)).readOne(sources)
            .orElseThrow(() -> new IOException("there are no sources in " + sources));
        Map<String, SourceFile> files = new LinkedHashMap<>();
        whole.sources().forEach(file -> files.put(file.fileName(), file));
        for (Path file : changed) {
            String name = file.getFileName().toString();
            files.put(name, new SourceFile(name, Files.readAllBytes(file)));
        }
        return admit(new Submission(whole.handin(), List.copyOf(files.values()), whole.notes(), whole.refusal()));
    }

    /** Compiles what a student handed in, and looks whether it may run. */
    public Admitted admit(Submission submission) throws IOException, InterruptedException {
        return new Admission().admit(compile.compile(submission));
    }

    /** Compiles what a student handed in, and lets it run whatever the policy says of it. */
    public Admitted admitUnseen(Submission submission) throws IOException, InterruptedException {
        Compiled compiled = compile.compile(submission);
        return new Admitted(compiled.handin(), compiled.classes(), compiled.notes(), compiled.refusal());
    }

    /** Runs these checks, or all where none is named. */
    public Ran run(Admitted admitted, Set<String> checks) throws InterruptedException {
        return runner.run(admitted, checks);
    }

    @Override
    public void close() {
        compile.close();
        runner.close();
    }
}
