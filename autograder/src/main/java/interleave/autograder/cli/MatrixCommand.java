package interleave.autograder.cli;

import interleave.autograder.grade.WorkFolder;
import interleave.autograder.matrix.Calibration;
import interleave.autograder.matrix.Corpora;
import interleave.autograder.matrix.Entry;
import interleave.autograder.matrix.Matrix;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code interleave matrix}: the grader's calibration. */
@Command(name = "matrix", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Proves the grader: wrong submissions are caught, correct ones are accused of nothing.",
    description = {
        "Judges the submissions in autograder/corpus, of which everything is known, by the hidden suites. Every wrong"
            + " one must be caught by a check of the sentence that it breaks, as the kind that is written beside it;"
            + " every correct one must pass all checks; every run must find the same kind, and show a schedule in the"
            + " same words. With several runs, a wrong one is judged again by the first check that caught it, a"
            + " correct one by all.",
        "Writes matrix.html, matrix.json and what was told of each that fell short."},
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave matrix                                        all of them, once (an hour or two)",
        "  interleave matrix --only 'lab3-bank/L3-.*' --runs 20     the known mistakes of lab 3",
        "",
        "Exit status: 0 all is as it must be, 1 something is not, 2 wrong usage."})
final class MatrixCommand implements Callable<Integer> {

    @Option(names = "--only", paramLabel = "REGEX", defaultValue = ".*",
        description = "Those whose LAB/NAME matches (default: all).")
    private Pattern only;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "1",
        description = "How often each is judged (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "1",
        description = "How many are judged side by side (default: ${DEFAULT-VALUE}).")
    private int jobs;

    @Option(names = "--woven",
        description = "Weave every submission for the schedule explorer, which must make no difference.")
    private boolean isWoven;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "matrix",
        description = "Where the reports go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Mixin
    private IsolationOption isolation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1 || jobs < 1) {
            throw wrong("--runs and --jobs must be at least 1.");
        }
        Corpora corpora = new Corpora(Home.labs().getParent());
        List<Entry> chosen = chosen(corpora);
        PrintWriter progress = spec.commandLine().getErr();
        try (WorkFolder work = WorkFolder.make()) {
            List<String> properties = isWoven ? List.of("-Dstage.explores=true") : List.of();
            Matrix matrix = new Calibration(corpora, work.path(), jobs, isolation.onThisMachine(), properties)
                .judge(chosen, runs, (number, row) ->
                    progress.println("[" + number + "/" + chosen.size() + "] " + row.line()));
            matrix.write(out);
            matrix.faults().forEach(row -> progress.println("\n" + row.line() + "\n" + row.told()));
            spec.commandLine().getOut().println(matrix.summary() + "\n" + out.resolve("matrix.html"));
            return matrix.isFine() ? Main.DONE : Main.FELL_SHORT;
        }
    }

    private List<Entry> chosen(Corpora corpora) throws IOException {
        List<Entry> chosen = Stream.concat(corpora.wrong().stream(), corpora.correct().stream())
            .filter(entry -> only.matcher(entry.toString()).matches()).toList();
        if (chosen.isEmpty()) {
            throw wrong("No submission is called " + only + "; names are as lab3-bank/L3-01-no-lock.");
        }
        return chosen;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
