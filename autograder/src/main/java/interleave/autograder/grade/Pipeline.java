package interleave.autograder.grade;

import interleave.autograder.compile.Compile;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.policy.Admission;
import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Ran;
import interleave.autograder.run.SuiteRunner;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One submission's way: compile, policy, run, score. Each step takes the record of the one before. The compiler and
 * the test JVM behind it stay warm from one submission to the next; one thread uses a pipeline.
 */
final class Pipeline implements AutoCloseable {

    private final Suites suites;
    private final Rubrics rubrics;
    private final Compile compile;
    private final Admission admission = new Admission();
    private final SuiteRunner runner;

    /**
     * @param labs the folder of the labs, for files that replace the student's
     * @param work an existing folder for class files and logs
     */
    Pipeline(Suites suites, Rubrics rubrics, Path labs, Path work, Isolation isolation) {
        this.suites = suites;
        this.rubrics = rubrics;
        this.compile = new Compile(labs, work, isolation);
        this.runner = new SuiteRunner(suites, work, isolation);
    }

    /** Blocks until the submission has its score. */
    Scored grade(Submission submission) throws IOException, InterruptedException {
        Admitted program = admission.admit(compile.compile(submission));
        Ran ran = runner.run(program);
        return rubrics.score(rubrics.invitesOwnTest(submission.handin().lab(), suites)
            ? runner.withOwnTest(ran, program, ownTest(submission)) : ran);
    }

    private Optional<Admitted> ownTest(Submission submission) throws IOException, InterruptedException {
        return compile.compileOwnTest(submission).map(admission::admitOwnTest);
    }

    @Override
    public void close() {
        compile.close();
        runner.close();
    }
}
