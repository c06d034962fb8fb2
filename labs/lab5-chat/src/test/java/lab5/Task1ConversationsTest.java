package lab5;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Task 1, as a property: whoever says whatever, everybody reads it. */
class Task1ConversationsTest {

    /** @param who number of the client that says it */
    record Saying(int who, String line) {
    }

    private Server server;
    private final List<Talker> talkers = new ArrayList<>();

    @BeforeProperty
    void threeJoinOneServerForAllTries() {
        server = Stage.open().serve("ChatServer");
        for (int number = 0; number < 3; number++) {
            Talker newcomer = Talker.joins(server);
            talkers.forEach(talker -> talker.reads(newcomer.joined()));
            talkers.add(newcomer);
        }
    }

    @AfterProperty
    void closeIt() {
        server.close();
    }

    @Property(tries = 30, seed = "5", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"H1", "H3"}, cause = "Everybody who is there reads every line, as it came, under "
        + "the name of the one who said it.")
    void everybody_reads_what_anybody_says(@ForAll("conversations") List<Saying> sayings) {
        for (Saying saying : sayings) {
            Talker talker = talkers.get(saying.who()).says(saying.line());
            talkers.forEach(each -> each.reads(talker.message(saying.line())));
        }
    }

    @Provide
    Arbitrary<List<Saying>> conversations() {
        Arbitrary<String> lines = Arbitraries.strings().withChars("ab ě:-?/\"\\").ofMaxLength(12);
        return Combinators.combine(Arbitraries.integers().between(0, 2), lines).as(Saying::new).list().ofMaxSize(12);
    }
}
