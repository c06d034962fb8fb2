package interleave.hidden.lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.explore.Sharing;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 5, the bonus: a reader is held at each of its steps, and another one comes. */
class ReadersShareSuite {

    @Test
    @Checks(task = "5", sentences = {"Q4"}, cause = "Readers have to wait for each other: they change nothing, so let "
        + "them in together (ReadersWriters, a read lock), or give them a list that is never changed.")
    void a_reader_in_the_middle_of_reading_keeps_no_other_out() {
        share(-1, -1);
    }

    @Test
    @Checks(task = "5", sentences = {"Q4"}, cause = "Readers that have come to different places have to wait for each "
        + "other: they change nothing, so let them in together (ReadersWriters, a read lock), or give them a list that "
        + "is never changed.")
    void readers_at_different_places_keep_each_other_not_out() {
        share(1, 0);
    }

    private static void share(long first, long second) {
        Scenario reader = Schedules.queue(3).test("write", "a").test("write", "b").test("write", "c").test("write", "d")
            .client("read", first);
        try (Explorer explorer = Explorer.open()) {
            new Sharing(reader.client("read", second), reader.client("write", "e")).check(explorer);
        }
    }
}
