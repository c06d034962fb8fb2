package interleave.autograder.cli;

import interleave.autograder.grade.Graded;
import interleave.autograder.grade.Rubrics;
import interleave.autograder.handin.Handin;
import interleave.autograder.report.Change;
import interleave.autograder.report.Report;
import interleave.autograder.report.Results;
import interleave.autograder.report.Results.Stored;
import interleave.autograder.report.gradebook.Gradebook;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code interleave score}: new points for results that are there. */
@Command(name = "score", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Scores the results of an earlier run again, without running anything.",
    description = "REPORTS is the folder that grade wrote. All reports in it are written anew: under another rubric,"
        + " with marks, after the deadline, for other programs. What was said then (--rubric, --deadline, --manual)"
        + " has to be said again.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave score --manual marks.csv reports",
        "  interleave score --rubric milder.yaml --gradebook ~/Downloads/2026_Grades.csv lab3-reports",
        "",
        "Exit status: 0 all submissions have a grade, 1 some need a second look (inconclusive), 2 wrong usage."})
final class Score implements Callable<Integer> {

    @Parameters(paramLabel = "REPORTS", description = "The reports of an earlier run.")
    private Path folder;

    @Mixin
    private ScoringOptions scoring;

    @Mixin
    private ReportOptions reports;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Stored> stored = results();
        List<Scored> earlier = stored.stream().map(Stored::scored).toList();
        List<Handin> handins = earlier.stream().map(Scored::handin).toList();
        Rubrics rubrics = scoring.rubrics(spec.commandLine(), Suites.hidden(), handins);
        Report report = reports.report(folder, handins);
        Optional<Gradebook> gradebook = reports.gradebook(spec.commandLine(), report, handins);

        List<Scored> scores = scored(earlier, rubrics);
        // Whole ones would fill the memory, so each is read once more: nothing is written before all are understood.
        for (Stored each : stored) {
            report.write(rubrics.scoreAgain(Results.in(each.folder())));
        }
        PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return reports.finish(report, gradebook, new Graded(scores, scores, changes(earlier, scores)),
            ScoringOptions.notes(rubrics, handins, scores), terminal);
    }

    private static List<Change> changes(List<Scored> earlier, List<Scored> scores) {
        return IntStream.range(0, scores.size())
            .mapToObj(i -> Change.between(earlier.get(i), scores.get(i))).flatMap(Optional::stream).toList();
    }

    private List<Scored> scored(List<Scored> earlier, Rubrics rubrics) {
        try {
            return earlier.stream().map(rubrics::scoreAgain).toList();
        } catch (IllegalArgumentException other) {
            throw wrong("The results in " + folder + " are of other suites than these: grade again. There is "
                + other.getMessage() + ".", other);
        }
    }

    private List<Stored> results() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw wrong(folder + " is not a folder.", null);
        }
        try {
            List<Stored> results = Results.of(folder);
            if (results.isEmpty()) {
                throw wrong("There is no result.json in " + folder + ": is it the folder that grade wrote?", null);
            }
            return results;
        } catch (IllegalArgumentException fault) {
            throw wrong(fault.getMessage(), fault);
        }
    }

    private ParameterException wrong(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
