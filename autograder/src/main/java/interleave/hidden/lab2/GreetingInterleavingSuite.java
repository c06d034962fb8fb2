package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.GREETING;

import interleave.hidden.server.Interleaving;
import interleave.hidden.server.Interleaving.Turn;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Task 4: pieces of several clients' lines in any order, on one server. */
class GreetingInterleavingSuite {

    private Server server;

    @BeforeProperty
    void openOneServerForAllTries() {
        server = GREETING.open();
    }

    @AfterProperty
    void closeIt() {
        server.close();
    }

    @Property(tries = 10, seed = "2004", shrinking = ShrinkingMode.OFF)
    @Checks(task = "4", sentences = {"N1", "E2", "T2"},
        cause = "Every client is greeted with its own lines, in upper case, however they arrive: reader, "
            + "writer and line are local variables of its thread.")
    void every_client_is_greeted_with_its_own_lines(@ForAll("turns") List<Turn> turns) {
        new Interleaving(GREETING, server).play(turns);
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Interleaving.turns();
    }
}
