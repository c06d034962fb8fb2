package interleave.hidden.lab1;

import interleave.hidden.server.Conversation;
import interleave.hidden.server.Lines;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Task 3: one client goes on through all tries, so that no later task is needed. */
class CutsSuite {

    private Server server;
    private Peer client;

    @BeforeProperty
    void connectOneClientForAllTries() {
        server = Echo.SERVICE.open();
        client = Echo.SERVICE.join(server);
    }

    @AfterProperty
    void closeTheServer() {
        server.close();
    }

    @Property(tries = 25, seed = "1003", shrinking = ShrinkingMode.OFF)
    @Checks(task = "3", sentences = {"E2", "A2"},
        cause = "What one read brings is any piece of the stream: a part of a line, several lines, half a "
            + "letter. Collect bytes up to the line end, or use a BufferedReader.")
    void lines_are_answered_however_the_stream_is_cut(@ForAll("conversations") List<String> lines,
            @ForAll @Size(max = 6) List<@IntRange(max = 400) Integer> cuts) {
        new Conversation(Echo.SERVICE).isAnsweredHoweverItIsCut(client, lines, cuts);
    }

    @Provide
    Arbitrary<List<String>> conversations() {
        return Lines.conversation();
    }
}
