package interleave.comparison;

import interleave.comparison.Answer.Verdict;
import interleave.testkit.explore.Specimen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: tries every tool on every program, and prints the table. */
@Command(name = "comparison", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Compares the schedule explorer with load and with Lincheck, on one corpus.",
    description = {
        "Each trial is a JVM of its own. Tools take turns, program by program and run by run; one that came to no end"
            + " is not asked again. With all programs and 20 runs it takes a day; with --every 24, two hours.",
        "",
        "  explorer  the scenarios of the program's promise, every schedule with one interruption",
        "  load      8 threads with 500 operations each, then a look at what must be: 20 tries",
        "  Lincheck  its model checker for any code, on the explorer's scenarios"},
    footerHeading = "%nExample:%n",
    footer = {"  mvn -q -Pcomparison -pl autograder/comparison -am verify -Dcomparison=\"--programs counter-.*\"",
        "", "Exit status: 0 done, 1 the explorer missed or accused what it should not have, 2 wrong usage."})
final class Comparison implements Callable<Integer> {

    @Option(names = "--runs", paramLabel = "N", defaultValue = "1",
        description = "How often each tool tries each program (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--every", paramLabel = "N", defaultValue = "1",
        description = "Only every N-th program of each kind (default: all).")
    private int every;

    @Option(names = "--programs", paramLabel = "REGEX", defaultValue = ".*",
        description = "Only those whose name matches (default: all).")
    private String programs;

    @Option(names = "--limit", paramLabel = "SECONDS", defaultValue = "60",
        description = "A tool that needs longer for a program could not judge it (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "comparison.md",
        description = "The table, and a line for each program (default: ${DEFAULT-VALUE}).")
    private Path out;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Comparison()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ReflectiveOperationException {
        Trials trials = new Trials(limit);
        Table table = new Table(runs);
        boolean isAsExpected = true;
        for (Part part : Part.all()) {
            List<Specimen> chosen = part.chosen(programs, every);
            List<Tried> tried = new ArrayList<>();
            for (Specimen specimen : chosen) {
                String label = "%s: %d of %d, %s".formatted(part.title(),
                    tried.size() / Tool.Name.values().length + 1, chosen.size(), specimen);
                tried.addAll(tried(trials, Program.of(specimen), label));
            }
            if (!tried.isEmpty()) {
                table.add(part, tried);
            }
            // It takes hours: what is known is kept, whatever comes.
            Files.writeString(out, table.figures() + table.details());
            isAsExpected &= tried.stream().filter(each -> each.tool() == Tool.Name.EXPLORER)
                .allMatch(each -> each.isAlways(part.expected()));
        }
        System.out.println(table.figures());
        System.out.println("In detail: " + out.toAbsolutePath());
        return isAsExpected ? 0 : 1;
    }

    private List<Tried> tried(Trials trials, Program program, String label)
        throws IOException, InterruptedException {
        Map<Tool.Name, List<Answer>> answers = new EnumMap<>(Tool.Name.class);
        for (int run = 1; run <= runs; run++) {
            System.err.printf("%s, run %d of %d%n", label, run, runs);
            for (Tool.Name tool : Tool.Name.values()) {
                List<Answer> said = answers.computeIfAbsent(tool, any -> new ArrayList<>());
                // Its limit once more in each run would cost hours, and tell nobody anything.
                if (said.stream().noneMatch(answer -> answer.verdict() == Verdict.ENDLESS)) {
                    said.add(trials.run(tool, program));
                }
            }
        }
        return answers.entrySet().stream().map(each -> new Tried(program, each.getKey(), each.getValue())).toList();
    }
}
