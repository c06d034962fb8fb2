package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.ECHO;

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

/** Task 1: pieces of several clients' lines in any order, on one server. */
class InterleavingSuite {

    private Server server;

    @BeforeProperty
    void openOneServerForAllTries() {
        server = ECHO.open();
    }

    @AfterProperty
    void closeIt() {
        server.close();
    }

    @Property(tries = 15, seed = "2001", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"T2", "E2"},
        cause = "What belongs to one client came to another one, or got lost between them: reader, writer "
            + "and line are local variables of one client's thread.")
    void every_client_gets_the_replies_to_its_own_lines(@ForAll("turns") List<Turn> turns) {
        new Interleaving(ECHO, server).play(turns);
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Interleaving.turns();
    }
}
