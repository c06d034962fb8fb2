package interleave.autograder.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code interleave merge}: one class of the shards that several machines have graded. */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Makes one class of the parts that grade --shard wrote on several machines.",
    description = "SHARDS are their folders, or a folder that holds all of them. The reports are those that one machine"
        + " would have written. What is missing, there twice, of another class, graded by other tests, under another"
        + " rubric or in other surroundings is told, and nothing is written.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave grade --shard 1/2 --out shards/1 ~/Downloads/submissions.zip      here",
        "  interleave grade --shard 2/2 --out shards/2 ~/Downloads/submissions.zip      and there",
        "  interleave merge --out lab3-reports shards",
        "",
        "Exit status: 0 all submissions have a grade, 1 some need a second look (inconclusive), 2 wrong usage, or"
            + " shards that do not belong together."})
final class Merge implements Callable<Integer> {

    @Parameters(paramLabel = "SHARDS", arity = "1..*", description = "Their folders, or a folder that holds them.")
    private List<Path> shards;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "reports",
        description = "Where the reports go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Mixin
    private ReportOptions reports;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return new Merging(spec.commandLine(), reports, terminal).merge(shards, out);
    }
}
