package interleave.autograder.cli;

import interleave.autograder.cluster.Shard;
import interleave.autograder.cluster.SlurmScript;
import interleave.autograder.grade.Graded;
import interleave.autograder.grade.Plan;
import interleave.autograder.grade.Rubrics;
import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Attempts;
import interleave.autograder.intake.Batch;
import interleave.autograder.intake.Submission;
import interleave.autograder.report.LiveProgress;
import interleave.autograder.report.PlainProgress;
import interleave.autograder.report.Progress;
import interleave.autograder.report.Report;
import interleave.autograder.report.gradebook.Gradebook;
import interleave.autograder.run.Suites;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code interleave grade}: submissions in, grades and feedback out. */
@Command(name = "grade", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Grades the submissions of a class, or of one student.",
    description = {
        "SUBMISSIONS is what your platform lets you download: the zip of Canvas, Moodle, Gradescope or Autolab, or the"
            + " folder that comes out of it; clones of everybody's repository (SLUG-submissions); a folder with one"
            + " sub-folder, .zip or .tar for each student; or the work of one student. What it was taken for is told"
            + " first, and what was not understood last.",
        "",
        "Sub-folders that are named like labs (lab1-echo, lab2-thread-per-client, lab3-bank) hold the students of that"
            + " lab; otherwise the lab is told by --lab, or found by the packages and names of the classes.",
        "",
        "Writes STUDENT/LAB/feedback.md, feedback.html, its timeline-N.html and result.json for each, grades.csv and"
            + " class.html for the class. A second run into the same folder tells who got other points and why:"
            + " other code, tests, rubric, environment (changes.csv has all)."},
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave grade autograder/samples",
        "  interleave grade --lab lab3-bank --out lab3-reports ~/Downloads/lab3",
        "  interleave grade --lab lab3-bank --roster students.csv ~/Downloads/submissions.zip",
        "  interleave grade --lab lab3-bank --manual marks.csv --deadline 2026-09-01T23:59 submissions.zip",
        "  interleave grade --lab lab3-bank --gradebook 2026_Grades.csv ~/Downloads/submissions.zip",
        "  interleave grade --resume ~/Downloads/submissions.zip      goes on where a run was broken off",
        "  interleave grade --only jane ~/Downloads/submissions.zip",
        "  interleave grade --slurm 8 --sbatch=--partition=teaching /shared/submissions.zip",
        "  interleave grade --format gradescope,junit ~/Downloads/jane.zip",
        "",
        "Exit status: 0 all submissions have a grade, 1 some need a second look (inconclusive) or grading broke off,"
            + " 2 wrong usage, 130 stopped by Ctrl-C: what was graded is kept."})
final class Grade implements Callable<Integer> {

    @Mixin
    private ClassOptions classes;

    @Option(names = "--attempts", paramLabel = "latest|best", defaultValue = "latest",
        description = "Which one counts of several by the same student (default: ${DEFAULT-VALUE}).")
    private Attempts attempts;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "reports",
        description = "Where the reports go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Mixin
    private WhichOptions which;

    @Mixin
    private ScoringOptions scoring;

    @Option(names = "--jobs", paramLabel = "N",
        description = "How many submissions are graded at once (default: one for each processor).")
    private Integer jobs;

    @Mixin
    private ShardOptions shards;

    @Mixin
    private ReportOptions reports;

    @Mixin
    private IsolationOption isolation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Integer> tasks = shards.tasks(spec.commandLine());
        Optional<Shard> shard = shards.shard(spec.commandLine());
        check(shard.isEmpty() || !reports.hasGradebook(),
            "--gradebook goes with the merge: interleave merge --gradebook FILE SHARDS.");
        check(tasks.isEmpty() || which.isEverybody(), "--only goes without --slurm.");
        check(jobs() >= 1, "--jobs must be at least 1.");
        Suites suites = Suites.hidden();
        Batch batch = classes.read(spec.commandLine(), suites, attempts, out);
        List<Handin> handins = batch.submissions().stream().map(Submission::handin).toList();
        Rubrics rubrics = scoring.rubrics(spec.commandLine(), suites, handins);
        Report report = reports.report(out, handins);
        Optional<Gradebook> gradebook = reports.gradebook(spec.commandLine(), report, handins);
        PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (tasks.isPresent()) {
            return bySlurm(tasks.get(), (int) handins.stream().map(Handin::key).distinct().count(), terminal);
        }
        batch.origins().forEach(origin -> terminal.println("Read as " + origin + "."));
        ClassHere here = new ClassHere(suites, rubrics, batch, isolation.told(terminal), shard);
        Plan plan = here.plan(report, which.only(spec.commandLine(), handins), which.resumes());
        return Stop.inOrder(() -> {
            Progress progress = progress(terminal, plan.toRun());
            try {
                Graded graded = here.grade(plan, report, jobs(), progress, terminal);
                return reports.finish(report, gradebook, graded, here.finish(plan, graded, report), terminal);
            } catch (InterruptedException stopped) {
                progress.stopped();
                terminal.println("Stopped. What was graded by now is kept in " + out
                    + ": the same command with --resume goes on.");
                return Stop.STATUS;
            }
        });
    }

    private int bySlurm(int count, int total, PrintStream terminal) throws IOException, InterruptedException {
        int cpus = jobs == null ? 1 : jobs;
        List<String> command = new ArrayList<>(Home.command());
        command.addAll(ShardOptions.wordsForParts(spec.commandLine()));
        command.addAll(List.of("--jobs", String.valueOf(cpus)));
        SlurmScript script = new SlurmScript(count, cpus, shards.sbatch(), out.toAbsolutePath().resolve("shards"),
            command);
        if (shards.isScriptOnly()) {
            terminal.print(script.text());
            return Main.DONE;
        }
        Merging merging = new Merging(spec.commandLine(), reports, terminal);
        return Stop.inOrder(() -> new SlurmGrading(script, merging, terminal).grade(total, which.resumes(), out));
    }

    private int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private static Progress progress(PrintStream terminal, int total) {
        return Terminal.isOne() ? new LiveProgress(terminal, total, InstantSource.system())
            : new PlainProgress(terminal, total, InstantSource.system());
    }
}
