package lab2;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Task 1, as a property: whoever sends, in whatever order, everybody gets the replies to its own lines. */
class Task1InterleavingsTest {

    private static final String WELCOME = "Welcome to the server. Type something and hit enter";

    private Server server;

    @BeforeProperty
    void openOneServerForAllTries() {
        server = Stage.open().serve("ThreadedEchoServer");
    }

    @AfterProperty
    void closeIt() {
        server.close();
    }

    @Property(tries = 20, seed = "2", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"T2", "E2"},
        cause = "A client got the reply to another one's line: reader, writer and line belong to one "
            + "client, so they are local variables of its thread.")
    void every_client_gets_the_replies_to_its_own_lines(@ForAll("turns") List<Integer> turns) {
        List<Peer> clients = List.of(server.connect("A"), server.connect("B"), server.connect("C"));
        clients.forEach(client -> client.expect(WELCOME));
        for (int turn = 0; turn < turns.size(); turn++) {
            Peer client = clients.get(turns.get(turn));
            client.send(client.name() + turn).expect("OK..." + client.name() + turn);
        }
        clients.forEach(Peer::close);
    }

    @Provide
    Arbitrary<List<Integer>> turns() {
        return Arbitraries.integers().between(0, 2).list().ofMinSize(3).ofMaxSize(12);
    }
}
