package interleave.autograder.bench;

import interleave.testkit.explore.Exploration;
import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.StageOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How fast schedules of a bank are: how long until the first wrong one is found, or until all have been tried. */
public final class ScheduleBench {

    private static final double NANOS_PER_MILLI = 1e6;

    private ScheduleBench() {
    }

    /**
     * One round, in milliseconds.
     *
     * @param up        until the stage is up and has run its first schedule
     * @param explored  from then on, until the first failure or the end of all scenarios
     * @param schedules that were run in that time
     * @param each      a schedule, judged: for every scenario, the mean of its schedules
     */
    public record Round(double up, double explored, int schedules, List<Double> each) {
    }

    /** @param classes of a {@code Bank}, right or wrong */
    public static Round round(Path classes) {
        long start = System.nanoTime();
        try (Explorer explorer = new Explorer(StageOptions.of(classes).withRelay(false))) {
            explorer.explore(bank().client("balance", "jack").client("balance", "jack"));
            long up = System.nanoTime();
            int schedules = 0;
            boolean isFound = false;
            List<Double> each = new ArrayList<>();
            for (Scenario scenario : scenarios()) {
                if (!isFound) {
                    long begin = System.nanoTime();
                    Exploration exploration = explorer.explore(scenario);
                    // The explorer runs the plain order once more, to begin with.
                    each.add((System.nanoTime() - begin) / NANOS_PER_MILLI / (exploration.schedules() + 1));
                    schedules += exploration.schedules();
                    isFound = exploration.failure().isPresent();
                }
            }
            return new Round((up - start) / NANOS_PER_MILLI, (System.nanoTime() - up) / NANOS_PER_MILLI, schedules,
                each);
        }
    }

    private static Scenario bank() {
        return Scenario.on("Bank", ScheduleBench::rules).test("deposit", "jack").test("deposit", "mary");
    }

    /** Every pair of operations on one account or two, in both orders. */
    private static List<Scenario> scenarios() {
        List<String[]> operations = List.of(new String[] {"deposit", "jack"}, new String[] {"withdraw", "jack"},
            new String[] {"balance", "jack"}, new String[] {"transfer", "jack", "mary"},
            new String[] {"transfer", "mary", "jack"});
        List<Scenario> all = new ArrayList<>();
        for (String[] one : operations) {
            for (String[] other : operations) {
                all.add(with(with(bank(), one), other).test("balance", "jack").test("balance", "mary"));
            }
        }
        return all;
    }

    private static Scenario with(Scenario scenario, String... call) {
        return call.length == 2 ? scenario.client(call[0], call[1]) : scenario.client(call[0], call[1], call[2]);
    }

    private static Model rules() {
        Map<Object, Integer> balances = new HashMap<>();
        return operation -> {
            Object name = operation.arguments().get(0);
            int before = balances.getOrDefault(name, 0);
            if (operation.name().equals("deposit")) {
                balances.put(name, before + 1);
            } else if (!operation.name().equals("balance") && before > 0) {
                balances.put(name, before - 1);
                if (operation.name().equals("transfer")) {
                    balances.merge(operation.arguments().get(1), 1, Integer::sum);
                }
            }
            return String.valueOf(balances.getOrDefault(name, 0));
        };
    }
}
