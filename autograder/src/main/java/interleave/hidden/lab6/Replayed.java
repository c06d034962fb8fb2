package interleave.hidden.lab6;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Replay;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** One schedule again, the one that {@code -Dreplay=KEY} names: no suite, for it judges nobody. */
class Replayed {

    @Test
    @Checks(task = "", sentences = {"V3"}, cause = "")
    void the_schedule_keeps_the_promise() {
        try (Explorer explorer = Explorer.open()) {
            Replay.wanted().run(explorer, Schedules.Rules::new);
        }
    }
}
