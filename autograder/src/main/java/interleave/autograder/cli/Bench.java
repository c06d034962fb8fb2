package interleave.autograder.cli;

import interleave.autograder.bench.BankScenarios;
import interleave.autograder.bench.ScheduleBench;
import interleave.autograder.bench.ScheduleBench.Round;
import interleave.autograder.compile.Compile;
import interleave.autograder.compile.Compiled;
import interleave.autograder.grade.WorkFolder;
import interleave.autograder.intake.Intake;
import interleave.autograder.isolation.Isolation;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code interleave bench}: how fast the schedule explorer is on this machine. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Measures the schedule explorer on this machine.",
    description = {
        "Explores every pair of a bank's operations: the skeleton of lab 3 until its first race is found, and the"
            + " solution, which has none, to the end; then the solution's server, with a fresh one and real sockets"
            + " for each schedule. They take turns, round by round, and the medians are shown."},
    footerHeading = "%nExample:%n",
    footer = {"  interleave bench --rounds 9", "", "Exit status: 0 done, 2 wrong usage."})
final class Bench implements Callable<Integer> {

    private static final Lab BANK = Labs.byId("lab3-bank");

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
        description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path solution = Home.labs().resolveSibling("solutions").resolve(BANK.id());
        if (rounds < 1 || !Files.isDirectory(solution)) {
            throw new ParameterException(spec.commandLine(), rounds < 1 ? "--rounds must be at least 1."
                : "There is no " + solution + ": bench runs in a checkout that has the solutions.");
        }
        List<Round> racy = new ArrayList<>();
        List<Round> right = new ArrayList<>();
        List<Round> server = new ArrayList<>();
        try (WorkFolder work = WorkFolder.make(); Compile compile = new Compile(Home.labs(), work.path(), Isolation.LIMITS)) {
            Path skeletonClasses = classes(compile, Home.labs().resolve(BANK.id()));
            Path solutionClasses = classes(compile, solution);
            for (int round = 1; round <= rounds; round++) {
                spec.commandLine().getErr().println("round " + round + " of " + rounds);
                racy.add(ScheduleBench.round(skeletonClasses, BankScenarios.calls()));
                right.add(ScheduleBench.round(solutionClasses, BankScenarios.calls()));
                server.add(ScheduleBench.round(solutionClasses, BankScenarios.lines()));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("medians of " + rounds + " rounds, Java " + Runtime.version().feature() + ", "
            + Runtime.getRuntime().availableProcessors() + " processors");
        print(out, "skeleton, to its first race", racy);
        print(out, "solution, every schedule", right);
        print(out, "its server, over sockets", server);
        return Main.DONE;
    }

    private static Path classes(Compile compile, Path lab) throws IOException, InterruptedException {
        Compiled compiled = compile.compile(new Intake(List.of(BANK), Optional.of(BANK)).readOne(lab).orElseThrow());
        return compiled.classes().orElseThrow(() -> new IllegalStateException(lab + " does not compile"));
    }

    private static void print(PrintWriter out, String what, List<Round> rounds) {
        out.printf("%-28s stage up %4.0f ms, %4.0f schedules in %6.0f ms, %5.2f ms each%n", what,
            median(rounds, Round::up), median(rounds, Round::schedules), median(rounds, Round::explored),
            median(rounds.stream().flatMap(round -> round.each().stream()).mapToDouble(Double::doubleValue)));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return median(rounds.stream().mapToDouble(figure));
    }

    private static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
