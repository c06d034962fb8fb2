package interleave.hidden.lab6;

import interleave.testkit.lab.Checks;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Task 2: commands of two or three clients as they come, under controlled schedules, against the model. */
class MixtureSuite {

    private Schedules schedules;

    @BeforeProperty
    void openOneStageForAllTries() {
        schedules = new Schedules();
    }

    @AfterProperty
    void closeIt() {
        schedules.close();
    }

    @Property(tries = 6, seed = "6004")
    @Checks(task = "2", sentences = {"V3", "V1", "V2"}, cause = "Answers that no order of the commands explains: every "
        + "command takes the same lock, from its first look at the products to the text of its answer.")
    void what_clients_are_told_fits_one_order(@ForAll("commands") List<String> commands) {
        schedules.check(Schedules.store(), commands.toArray(String[]::new));
    }

    @Provide
    Arbitrary<List<String>> commands() {
        return Arbitraries.of("add Tea 1", "add Tea 2", "add Siomai 3", "delete Siomai", "delete Tea", "delete Sagmaw",
            "list").list().ofMinSize(2).ofMaxSize(3);
    }
}
