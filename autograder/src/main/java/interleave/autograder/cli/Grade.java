package interleave.autograder.cli;

import interleave.autograder.grade.Grading;
import interleave.autograder.grade.Rubrics;
import interleave.autograder.intake.Batch;
import interleave.autograder.intake.Intake;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.report.Ink;
import interleave.autograder.report.LiveProgress;
import interleave.autograder.report.PlainProgress;
import interleave.autograder.report.Progress;
import interleave.autograder.report.Report;
import interleave.autograder.report.Table;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.RubricException;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code interleave grade}: a folder of submissions in, grades and feedback out. */
@Command(name = "grade", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Grades a folder of submissions.",
    description = {
        "Each student is one sub-folder or one .zip of FOLDER, with the sources at any depth. Sub-folders that are"
            + " named like labs (lab1-echo, lab2-thread-per-client, lab3-bank) hold the students of that lab;"
            + " otherwise the lab is told by --lab, or found by the names of the classes.",
        "",
        "Writes STUDENT/LAB/feedback.md, feedback.html, its timeline-N.html and result.json for each, and grades.csv"
            + " for the class."},
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave grade autograder/samples",
        "  interleave grade --lab lab3-bank --out lab3-reports ~/Downloads/lab3",
        "  interleave grade --isolation strict ~/Downloads/lab3",
        "",
        "Exit status: 0 all submissions have a grade, 1 some need a second look (inconclusive) or grading broke off,"
            + " 2 wrong usage."})
final class Grade implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The submissions.")
    private Path folder;

    @Option(names = "--lab", paramLabel = "LAB", description = "The lab of the submissions, where FOLDER has no sub-folders named like labs.")
    private String lab;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "reports",
        description = "Where the reports go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--rubric", paramLabel = "FILE", arity = "1",
        description = "A rubric of your own (YAML) in place of the one that ships; once for each lab.")
    private List<Path> rubrics = List.of();

    @Option(names = "--jobs", paramLabel = "N",
        description = "How many submissions are graded at once (default: one for each processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private IsolationOption isolation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Suites suites = Suites.hidden();
        Batch batch = read(suites);
        Rubrics checked = new Rubrics(ownRubrics(suites));
        Set<Lab> labs = batch.submissions().stream().map(each -> each.handin().lab()).collect(Collectors.toSet());
        labs.forEach(checked::of);

        PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Isolation walls = isolation.onThisMachine();
        terminal.println("Isolation: " + walls.told());
        if (!walls.isByKernel()) {
            terminal.println("  The kernel does not help: " + walls.lacking() + ".");
        }
        Report report = new Report(out, batch.submissions().stream().map(Submission::handin).toList());
        List<Scored> scores = new Grading(suites, checked, Home.labs(), jobs, walls)
            .grade(batch.submissions(), report, progress(terminal, batch.submissions().size()));

        terminal.print("\n" + new Table(Ink.of(isTerminal(), System.getenv("NO_COLOR"))).render(scores));
        batch.notes().forEach(note -> terminal.println("note: " + note));
        terminal.println("Reports: " + out + " (grades.csv, and STUDENT/LAB/feedback.html)");
        return scores.stream().map(Scored::standing).anyMatch(Grade::needsASecondLook) ? Main.FELL_SHORT : Main.DONE;
    }

    private List<Rubric> ownRubrics(Suites suites) throws IOException {
        try {
            return new RubricFiles(suites).read(rubrics);
        } catch (RubricException faults) {
            throw new ParameterException(spec.commandLine(), faults.getMessage(), faults);
        }
    }

    private Batch read(Suites suites) throws IOException {
        check(Files.isDirectory(folder), folder + " is not a folder.");
        check(jobs >= 1, "--jobs must be at least 1.");
        List<Lab> gradable = Labs.all().stream().filter(suites::judge).toList();
        Optional<Lab> chosen = gradable.stream().filter(each -> each.id().equals(lab)).findFirst();
        check(lab == null || chosen.isPresent(), "There is no lab '" + lab + "' to grade. There are: "
            + gradable.stream().map(Lab::id).collect(Collectors.joining(", ")) + ".");
        Batch batch = new Intake(gradable, chosen).read(folder);
        check(!batch.submissions().isEmpty(), "There is no submission in " + folder
            + ": each student is a sub-folder or a .zip in it.");
        return batch;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private static boolean needsASecondLook(Standing standing) {
        return standing == Standing.PROVISIONAL || standing == Standing.NOT_GRADED;
    }

    private static Progress progress(PrintStream terminal, int total) {
        return isTerminal() ? new LiveProgress(terminal, total) : new PlainProgress(terminal, total);
    }

    /** The launcher tells what Java cannot see: whether standard output is a terminal. */
    private static boolean isTerminal() {
        return Arrays.asList("1", "true").contains(System.getProperty("interleave.terminal", ""));
    }
}
