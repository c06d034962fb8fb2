package interleave.hidden.lab4;

import interleave.hidden.server.Names;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.Labs;
import org.junit.jupiter.api.Test;

/** No task: what the tests call must be there. */
class NamesSuite {

    @Test
    @Checks(task = "", sentences = {"A1"}, cause = "Keep the names and parameters that the handout gives.")
    void the_promised_members_are_there() {
        new Names(Labs.byId("lab4-readers-writers")).areKept();
    }
}
