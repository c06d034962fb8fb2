package lab0;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Two workers at one counter: one of them is held before each of its steps, while the other one runs. */
class StepCounterSchedulesTest {

    @Test
    @Checks(task = "", sentences = {"W4"}, cause = "steps++ is three steps: read, add, write. Both words "
        + "synchronized must be there, or another worker comes between them.")
    void no_step_is_lost_between_two_workers() {
        try (Explorer explorer = Explorer.open()) {
            explorer.check(Scenario.on("StepCounter", StepCounterSchedulesTest::counter).client("count").client("count")
                .test("steps"));
        }
    }

    /** What a counter does where only one thread uses it. */
    static Model counter() {
        int[] steps = new int[1];
        return operation -> {
            if (operation.name().equals("count")) {
                steps[0]++;
                return "null";
            }
            return String.valueOf(steps[0]);
        };
    }
}
