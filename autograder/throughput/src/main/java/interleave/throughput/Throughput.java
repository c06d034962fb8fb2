package interleave.throughput;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command: measures every server with every number of clients, round by round, and prints the medians. */
@Command(name = "throughput", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 120,
    header = "Measures the solutions' echo and chat servers beside servers that do the same on Netty.",
    description = {
        "Each server runs in a JVM of its own, its clients in another one. They take turns, round by round; the medians"
            + " are shown. In each round a server is warmed up as long as it is measured. Whatever a client receives"
            + " is checked.",
        "",
        "  echo  each client sends a line, waits for its echo, and sends the next",
        "  chat  up to 10 of the clients speak, all of them listen; a speaker says the next line when everybody has"
            + " received its last one"},
    footerHeading = "%nExample (about a minute):%n",
    footer = {"  mvn -q -Pthroughput -pl autograder/throughput -am verify -Dthroughput=\"--clients 1,50 --rounds 1\"",
        "", "Exit status: 0 done, 1 a server lost or mixed up a line or broke down, 2 wrong usage."})
final class Throughput implements Callable<Integer> {

    private static final int MOST_CLIENTS = 10_000;

    @Option(names = "--clients", paramLabel = "N", split = ",", defaultValue = "1,50,500",
        description = "How many at the same time (default: ${DEFAULT-VALUE}).")
    private List<Integer> clients;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
        description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "3",
        description = "How long each is measured in a round, such as 0.5 (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Throughput()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        check(rounds >= 1, "--rounds must be at least 1.");
        check(seconds > 0 && seconds <= 3600, "--seconds must be more than 0, and an hour at most.");
        check(clients.stream().allMatch(each -> each >= 1 && each <= MOST_CLIENTS),
            "--clients takes numbers from 1 to " + MOST_CLIENTS + ", with commas between.");
        Results results = new Results();
        try {
            for (int round = 1; round <= rounds; round++) {
                measure(round, results);
            }
        } catch (Wrong wrong) {
            spec.commandLine().getErr().println(wrong.getMessage());
            return 1;
        }
        spec.commandLine().getOut().printf("Java %d, %d processors, clients on the same machine; medians of %d %s of"
            + " %s s.%n%n%s", Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), rounds,
            rounds == 1 ? "round" : "rounds", seconds, results);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void measure(int round, Results results) throws IOException, Wrong {
        for (int number : clients) {
            for (Server server : Server.serving(number)) {
                spec.commandLine().getErr().printf("round %d of %d: %s, clients: %d%n", round, rounds, server.shown,
                    number);
                Trial trial = new Trial(server, number, Math.max(1, Math.round(seconds * 1000)));
                results.add(trial, trial.run());
            }
        }
    }

    private void check(boolean isRight, String message) {
        if (!isRight) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
