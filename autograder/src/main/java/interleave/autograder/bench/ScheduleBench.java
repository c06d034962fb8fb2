package interleave.autograder.bench;

import interleave.testkit.explore.Exploration;
import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.wire.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How fast schedules are: how long until the first wrong one is found, or until all have been tried. */
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

    /**
     * @param classes   of a program, right or wrong
     * @param scenarios to explore, in this order; the first of them warms the stage up
     */
    public static Round round(Path classes, List<Scenario> scenarios) {
        // A stage that an earlier round has warmed up would be another measurement.
        Stage.endReadyOnes();
        long start = System.nanoTime();
        try (Explorer explorer = new Explorer(StageOptions.of(classes).withRelay(false))) {
            explorer.run(scenarios.get(0), Plan.IN_ORDER);
            long up = System.nanoTime();
            int schedules = 0;
            boolean isFound = false;
            List<Double> each = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                if (!isFound) {
                    long begin = System.nanoTime();
                    Exploration exploration = explorer.explore(scenario);
                    each.add((System.nanoTime() - begin) / NANOS_PER_MILLI / exploration.schedules());
                    schedules += exploration.schedules();
                    isFound = exploration.failure().isPresent();
                }
            }
            return new Round((up - start) / NANOS_PER_MILLI, (System.nanoTime() - up) / NANOS_PER_MILLI, schedules,
                each);
        }
    }
}
