package lab6;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Replay;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@code mvn test -Dreplay=KEY}: runs the one schedule that a failure named, here or in the feedback. */
@EnabledIfSystemProperty(named = "replay", matches = ".+", disabledReason = "-Dreplay=KEY names no schedule")
class ReplayTest {

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "This schedule breaks the promise.")
    void the_schedule_keeps_the_promise() {
        try (Explorer explorer = Explorer.open()) {
            Replay.wanted().run(explorer, StoreRules::new);
        }
    }
}
