package interleave.hidden.lab1;

import interleave.hidden.server.Visit;
import interleave.hidden.server.Visits;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Task 4: clients of all manners in any order, on one server. */
class VisitsSuite {

    private Server server;

    @BeforeProperty
    void openOneServerForAllTries() {
        server = Echo.SERVICE.open();
    }

    @AfterProperty
    void closeIt() {
        server.close();
    }

    @Property(tries = 15, seed = "1004", shrinking = ShrinkingMode.OFF)
    @Checks(task = "4", sentences = {"E4", "A5"},
        cause = "What one client did was left over for the next one: everything that belongs to a "
            + "conversation is a local variable, and ends with it.")
    void the_next_client_is_served_whatever_others_did(@ForAll @Size(min = 1, max = 5) List<Visit> before) {
        new Visits(Echo.SERVICE).doNoHarm(server, before);
    }
}
