package interleave.autograder.cli;

import interleave.autograder.compile.Compile;
import interleave.autograder.grade.WorkFolder;
import interleave.autograder.intake.Intake;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.policy.Admission;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.run.SuiteRunner;
import interleave.autograder.run.Suites;
import interleave.testkit.explore.ReplayKey;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code interleave replay}: one schedule of one submission again, as its feedback tells it. */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Runs one schedule of one submission again, and shows its timeline.",
    description = {
        "KEY is what follows -Dreplay= in a feedback. SUBMISSION is one student's folder or .zip. Where its code has"
            + " changed since, all schedules of the same operations are tried."},
    footerHeading = "%nExample:%n",
    footer = {
        "  interleave replay KEY submissions/jane",
        "",
        "Exit status: 0 the schedule keeps the promise, 1 it breaks it or could not be run, 2 wrong usage."})
final class Replay implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", description = "The schedule.")
    private String key;

    @Parameters(paramLabel = "SUBMISSION", description = "A student's folder or .zip.")
    private Path place;

    @Mixin
    private IsolationOption isolation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Lab lab = lab();
        Submission submission = new Intake(List.of(lab), Optional.of(lab)).readOne(place)
            .orElseThrow(() -> wrong(place + " is no folder and no .zip.", null));
        Isolation walls = isolation.onThisMachine();
        try (WorkFolder work = WorkFolder.make();
             Compile compile = new Compile(Home.labs(), work.path(), walls);
             SuiteRunner runner = new SuiteRunner(Suites.replays(), work.path(), walls,
                 List.of("-Dreplay=" + key.strip()))) {
            return told(runner.run(new Admission().admit(compile.compile(submission))));
        }
    }

    /** The one lab whose class the key names. */
    private Lab lab() {
        try {
            String subject = ReplayKey.parse(key).script().className();
            if (!Files.exists(place)) {
                throw wrong(place + " is not there.", null);
            }
            return Labs.all().stream().filter(Suites.replays()::judge)
                .filter(each -> each.studentClass(subject).isPresent()).findFirst()
                .orElseThrow(() -> wrong("No lab has schedules of a class " + subject + ".", null));
        } catch (IllegalArgumentException noKey) {
            throw wrong(noKey.getMessage(), noKey);
        }
    }

    private ParameterException wrong(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }

    private int told(Ran ran) {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Finding> finding = ran.refusal()
            .or(() -> ran.checks().stream().map(Check::finding).flatMap(Optional::stream).findFirst());
        out.println(finding.map(Finding::text).orElse("This schedule keeps the promise."));
        return finding.isPresent() ? Main.FELL_SHORT : Main.DONE;
    }
}
