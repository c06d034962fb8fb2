package interleave.autograder.cli;

import interleave.autograder.bench.Bars;
import interleave.autograder.bench.ClassMeasurement;
import interleave.autograder.bench.ClientsMeasurement;
import interleave.autograder.bench.GradingMeasurement;
import interleave.autograder.bench.Kit;
import interleave.autograder.bench.Measurement;
import interleave.autograder.bench.ScheduleMeasurement;
import interleave.autograder.grade.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code interleave bench}: how fast grading and the schedule explorer are on this machine. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Measures grading and the schedule explorer on this machine.",
    description = {
        "Parts and ways take turns, round by round, and the medians are shown. With the options as they are it takes"
            + " hours, and figures are worth something only where nothing else runs.",
        "",
        "  schedules  explores a bank's operations in pairs: the skeleton of lab 3 until its first race is found, the"
            + " solution to the end, the solution's server over sockets",
        "  grading    a submission's cost by 'mvn -q -o test' with the same suites, by grade with 1 and 2 jobs; with an"
            + " empty suite (as a bound, with everything in one JVM, too), and with lab 3's suites",
        "  class      a submission's cost as the class grows, and whether the grader's own memory does",
        "  clients    the cost of a check as its clients grow"},
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave bench --only schedules --rounds 9",
        "  interleave bench --only grading --submissions 2 --rounds 1",
        "  interleave bench --out speed",
        "",
        "Exit status: 0 done, 1 a measured program fell short, 2 wrong usage."})
final class Bench implements Callable<Integer> {

    /** What can be measured alone. */
    private enum Part {
        SCHEDULES, GRADING, CLASS, CLIENTS;

        @Override
        public String toString() {
            return name().toLowerCase();
        }
    }

    private static final int MOST_CLIENTS = 2000;

    @Option(names = "--only", paramLabel = "PART", split = ",",
        description = "These parts alone: ${COMPLETION-CANDIDATES} (default: all).")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
        description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--submissions", paramLabel = "N", defaultValue = "10",
        description = "Part grading: how many are in the class (default: ${DEFAULT-VALUE}).")
    private int submissions;

    @Option(names = "--sizes", paramLabel = "N", split = ",", defaultValue = "10,30,100,300",
        description = "Part class: how many are in each class (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes;

    @Option(names = "--clients", paramLabel = "N", split = ",", defaultValue = "10,50,200,500,1000,2000",
        description = "Part clients: how many at the same time (default: ${DEFAULT-VALUE}).")
    private List<Integer> clients;

    @Option(names = "--out", paramLabel = "FOLDER",
        description = "Writes bench.md there, and bench.svg where part grading is measured.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        check(rounds >= 1, "--rounds must be at least 1.");
        check(submissions >= 1, "--submissions must be at least 1.");
        check(sizes.stream().allMatch(each -> each >= 1), "--sizes takes numbers from 1, with commas between.");
        check(clients.stream().allMatch(each -> each >= 1 && each <= MOST_CLIENTS),
            "--clients takes numbers from 1 to " + MOST_CLIENTS + ", with commas between.");
        try (WorkFolder work = WorkFolder.make()) {
            List<String> grade = new ArrayList<>(Home.command());
            grade.add("grade");
            Kit kit = new Kit(Home.labs().toAbsolutePath(), work.path(), grade);
            check(kit.isWhole(), "There are no solutions or no sources of the suites beside " + kit.labs()
                + ": bench runs in a checkout that has them.");
            Map<Part, Measurement> measurements = measured(kit);
            write(measurements);
        }
        return Main.DONE;
    }

    private Map<Part, Measurement> measured(Kit kit) throws IOException, InterruptedException {
        Map<Part, Measurement> measurements = new EnumMap<>(Part.class);
        for (Part part : only) {
            measurements.put(part, switch (part) {
                case SCHEDULES -> new ScheduleMeasurement(kit);
                case GRADING -> new GradingMeasurement(kit, submissions);
                case CLASS -> new ClassMeasurement(kit, sizes);
                case CLIENTS -> new ClientsMeasurement(kit, clients);
            });
        }
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<Part, Measurement> each : measurements.entrySet()) {
                spec.commandLine().getErr().println("round " + round + " of " + rounds + ": " + each.getKey());
                each.getValue().round();
            }
        }
        return measurements;
    }

    private void write(Map<Part, Measurement> measurements) throws IOException {
        String told = "Medians of " + rounds + (rounds == 1 ? " round" : " rounds") + ", Java "
            + Runtime.version().feature() + ", " + Runtime.getRuntime().availableProcessors() + " processors.\n\n"
            + measurements.values().stream().map(Measurement::told).collect(Collectors.joining("\n"));
        spec.commandLine().getOut().print(told);
        spec.commandLine().getOut().flush();
        if (out != null) {
            Files.createDirectories(out);
            Files.writeString(out.resolve("bench.md"), told);
            List<Bars.Group> groups = measurements.values().stream().flatMap(each -> each.shown().stream()).toList();
            if (!groups.isEmpty()) {
                Files.writeString(out.resolve("bench.svg"), Bars.svg(groups));
            }
            spec.commandLine().getErr().println("Written to " + out.toAbsolutePath());
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
