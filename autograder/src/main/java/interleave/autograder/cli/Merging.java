package interleave.autograder.cli;

import interleave.autograder.cluster.Shards;
import interleave.autograder.grade.Graded;
import interleave.autograder.handin.Handin;
import interleave.autograder.report.Change;
import interleave.autograder.report.Report;
import interleave.autograder.report.Results.Stored;
import interleave.autograder.report.gradebook.Gradebook;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Makes one class of its shards. */
final class Merging {

    private final CommandLine command;
    private final ReportOptions options;
    private final PrintStream terminal;

    Merging(CommandLine command, ReportOptions options, PrintStream terminal) {
        this.command = command;
        this.options = options;
        this.terminal = terminal;
    }

    /**
     * Writes the reports that one machine would have written.
     *
     * @return the exit status
     * @throws ParameterException where they are not the parts of one class
     */
    int merge(List<Path> folders, Path out) throws IOException {
        Shards shards = shards(folders);
        for (Stored each : shards.results()) {
            // Of the student at the lab: to adopt it would delete what is to be read.
            if (Files.exists(out) && Files.isSameFile(each.folder().resolve("../.."), out)) {
                throw new ParameterException(command, out + " is one of the shards: name another --out.");
            }
        }
        List<Handin> handins = shards.results().stream().map(each -> each.scored().handin()).toList();
        Report report = options.report(out, handins);
        Optional<Gradebook> gradebook = options.gradebook(command, report, handins);
        List<Change> changes = new ArrayList<>();
        for (Stored each : shards.results()) {
            Handin handin = each.scored().handin();
            Optional<Scored> earlier = report.earlier(handin).map(Scored::brief);
            report.adopt(handin, each.folder());
            earlier.flatMap(before -> Change.between(before, each.scored())).ifPresent(changes::add);
        }
        List<Scored> scores = shards.results().stream().map(Stored::scored).toList();
        return options.finish(report, gradebook, new Graded(scores, scores, changes), shards.notes(), terminal);
    }

    private Shards shards(List<Path> folders) throws IOException {
        try {
            return Shards.read(folders);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(command, fault.getMessage(), fault);
        }
    }
}
