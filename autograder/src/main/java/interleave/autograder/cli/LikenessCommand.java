package interleave.autograder.cli;

import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Attempts;
import interleave.autograder.intake.Batch;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Wanted;
import interleave.autograder.likeness.JPlag;
import interleave.autograder.likeness.Likeness;
import interleave.autograder.likeness.Told;
import interleave.autograder.report.Report;
import interleave.autograder.report.Results;
import interleave.autograder.report.Results.Stored;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Scored;
import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code interleave likeness}: which hand-ins of a class are alike. */
@Command(name = "likeness", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Tells which hand-ins of a class are alike, by JPlag.",
    description = {
        "Reads SUBMISSIONS as grade does, and has JPlag compare the sources of each lab, each with each, without what"
            + " the handout gives. It never changes a grade: nothing that grade, score or merge computes depends on"
            + " it.",
        "",
        "JPlag is a program of its own (GPL-3.0), which does not come with this kit. Save",
        "  jplag-6.2.0-jar-with-dependencies.jar from https://github.com/jplag/JPlag/releases",
        "and name it by --jplag or the variable INTERLEAVE_JPLAG. 6.2 needs Java 21, 6.3 Java 25; with an older one,"
            + " begin the command with JAVA_HOME=/path/to/jdk-25. It runs in a process of its own, which reaches no"
            + " network where the kernel helps.",
        "",
        "Writes likeness/LAB.html, and beside it JPlag's own report LAB.jplag, which its viewer shows pair by pair:",
        "  java -jar jplag.jar reports/likeness/lab3-bank.jplag",
        "Where the folder has results of grade, class.html is written anew, with a link."},
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave likeness --jplag ~/jplag.jar --lab lab3-bank ~/Downloads/submissions.zip",
        "  interleave likeness --jplag ~/jplag.jar --out lab3-reports --anonymous ~/Downloads/submissions.zip",
        "",
        "Exit status: 0 done, 1 JPlag fell short, 2 wrong usage or no JPlag, 130 stopped by Ctrl-C."})
final class LikenessCommand implements Callable<Integer> {

    private static final String VARIABLE = "INTERLEAVE_JPLAG";
    private static final int SHOWN_PAIRS = 5;
    private static final int HUNDRED = 100;

    @Mixin
    private ClassOptions classes;

    @Option(names = "--jplag", paramLabel = "JAR",
        description = "The program JPlag, version 6, with its libraries in one file (default: what the variable "
            + VARIABLE + " names).")
    private Path jar;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "reports",
        description = "Where the reports go, best where grade has its own (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--anonymous",
        description = "Leave names out, of class.html too: everybody has the pseudonym of grade --anonymous. What"
            + " students wrote into their sources stays.")
    private boolean isAnonymous;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        JPlag program = program();
        Batch batch = classes.read(spec.commandLine(), Suites.hidden(), Attempts.LATEST, out);
        PrintWriter terminal = spec.commandLine().getOut();
        batch.origins().forEach(origin -> terminal.println("Read as " + origin + "."));
        Report report = new Report(out, batch.submissions().stream().map(Submission::handin).toList(), Set.of());
        Likeness likeness = new Likeness(program, Home.labs(), Wanted.AUTO.onThisMachine(), report, isAnonymous);
        return Stop.inOrder(() -> {
            try {
                for (Map.Entry<Lab, List<Submission>> each : byLab(batch).entrySet()) {
                    compare(likeness, each.getKey(), each.getValue(), terminal);
                }
                batch.notes().forEach(note -> terminal.println("note: " + note));
                link(terminal);
                return Main.DONE;
            } catch (InterruptedException stopped) {
                terminal.println("Stopped.");
                return Stop.STATUS;
            }
        });
    }

    private JPlag program() throws IOException {
        Optional<Path> named = Optional.ofNullable(jar)
            .or(() -> Optional.ofNullable(System.getenv(VARIABLE)).filter(each -> !each.isBlank()).map(Path::of));
        try {
            return JPlag.at(named.orElseThrow(() -> new IllegalArgumentException("JPlag is not here: save"
                + " jplag-6.2.0-jar-with-dependencies.jar from https://github.com/jplag/JPlag/releases, and name it by"
                + " --jplag or the variable " + VARIABLE + ".")));
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(spec.commandLine(), fault.getMessage(), fault);
        }
    }

    /** Those with sources; of everybody the latest attempt. */
    private static Map<Lab, List<Submission>> byLab(Batch batch) {
        return batch.submissions().stream().filter(each -> !each.sources().isEmpty())
            .collect(Collectors.groupingBy(each -> each.handin().lab(),
                () -> new TreeMap<>(Comparator.comparing(Lab::id)), Collectors.toList()));
    }

    private static void compare(Likeness likeness, Lab lab, List<Submission> submissions, PrintWriter terminal)
            throws IOException, InterruptedException {
        if (submissions.size() < 2) {
            terminal.println(lab.id() + ": only one hand-in has sources, so there is nothing to compare.");
            return;
        }
        Told told = likeness.compare(lab, submissions);
        terminal.println(lab.id() + ": " + told.compared() + " hand-ins compared"
            + (told.left().isEmpty() ? "." : ", not " + Names.some(told.left()) + " (not to be read, or too short)."));
        told.pairs().stream().limit(SHOWN_PAIRS).forEach(pair -> terminal.printf("  %3d%%  %s and %s%n",
            Math.round(pair.average() * HUNDRED), pair.first(), pair.second()));
        terminal.println("  As a page: " + told.page() + "; side by side: java -jar jplag.jar " + told.viewable());
    }

    /** The page of a class that was graded before gets its link. */
    private void link(PrintWriter terminal) throws IOException {
        List<Scored> scores = Files.isDirectory(out)
            ? Results.of(out).stream().map(Stored::scored).toList() : List.of();
        if (!scores.isEmpty()) {
            Report graded = new Report(out, scores.stream().map(Scored::handin).toList(), Set.of());
            Path page = isAnonymous ? graded.writeAnonymousClass(scores) : graded.writeClass(scores);
            terminal.println("The class as a page, with links: " + page);
        }
    }
}
