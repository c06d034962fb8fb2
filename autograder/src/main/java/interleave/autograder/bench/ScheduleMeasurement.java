package interleave.autograder.bench;

import interleave.autograder.bench.ScheduleBench.Round;
import interleave.testkit.explore.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The explorer on every pair of a bank's operations, by calls and over sockets. */
public final class ScheduleMeasurement implements Measurement {

    private static final double MILLIS_PER_SECOND = 1000;

    private final Path skeleton;
    private final Path solution;
    private final Map<String, List<Round>> rounds = new LinkedHashMap<>();

    public ScheduleMeasurement(Kit kit) throws IOException, InterruptedException {
        skeleton = kit.classes(Kit.BANK, kit.labs().resolve(Kit.BANK.id()));
        solution = kit.classes(Kit.BANK, kit.solution(Kit.BANK));
    }

    @Override
    public void round() {
        add("skeleton, to its first race", skeleton, BankScenarios.calls());
        add("solution, every schedule", solution, BankScenarios.calls());
        add("its server, over sockets", solution, BankScenarios.lines());
    }

    private void add(String what, Path classes, List<Scenario> scenarios) {
        rounds.computeIfAbsent(what, any -> new ArrayList<>()).add(ScheduleBench.round(classes, scenarios));
    }

    @Override
    public String told() {
        FigureTable table = new FigureTable("explored", "stage up, ms", "schedules", "in ms", "ms each", "per second");
        rounds.forEach((what, all) -> {
            double each = Median.of(all.stream().flatMap(round -> round.each().stream())
                .mapToDouble(Double::doubleValue));
            table.row(what, FigureTable.figure(Median.of(all, Round::up)),
                "%.0f".formatted(Median.of(all, Round::schedules)), FigureTable.figure(Median.of(all, Round::explored)),
                FigureTable.figure(each), FigureTable.figure(MILLIS_PER_SECOND / each));
        });
        return "### Schedules\n\n" + table;
    }
}
