package lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.explore.Sharing;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 5, the bonus: one reader is held at each of its steps, and another one comes. */
class Task5SharingTest {

    @Test
    @Checks(task = "5", sentences = {"Q4"}, cause = "One lock for all lets one reader in at a time: readers change "
        + "nothing, so they may be inside together.")
    void a_reader_in_the_middle_of_reading_keeps_no_other_reader_out() {
        Scenario reading = Scenario.on("MessageQueue", () -> QueueRules.queue(2), 2).test("write", "a")
            .test("write", "b").client("read", -1L);
        try (Explorer explorer = Explorer.open()) {
            new Sharing(reading.client("read", -1L), reading.client("write", "c")).check(explorer);
        }
    }
}
