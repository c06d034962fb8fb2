package lab5;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 6: 200 clients together. */
class Task6FullHouseTest {

    private static final int CLIENTS = 200;

    @Test
    @Checks(task = "6", sentences = {"H6"}, cause = "Each of 200 clients needs its threads for as long as it stays: a "
        + "pool that is too small keeps the rest waiting.")
    void two_hundred_clients_read_each_other() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            List<Talker> talkers = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                talkers.add(Talker.joins(server));
            }
            Talker first = talkers.get(0).says("hello, all of you");
            String message = first.message("hello, all of you");
            talkers.forEach(talker -> talker.readsUpTo(message));
            Talker last = talkers.get(CLIENTS - 1).says("hello, you");
            talkers.forEach(talker -> talker.reads(last.message("hello, you")));
        }
    }
}
