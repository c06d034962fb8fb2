package interleave.hidden.lab3;

import interleave.hidden.server.Conversation;
import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Tasks 3 and 4: commands as they come, on one server with one bank for all tries. */
class WireSuite {

    private static final int CLIENTS = 3;

    /** A line of one of the clients. */
    record Turn(int client, String line) {
    }

    private final Service bank = Teller.service();
    private final List<Peer> clients = new ArrayList<>();
    private Server server;

    @BeforeProperty
    void connectClientsForAllTries() {
        server = bank.open();
        clients.add(bank.join(server));
    }

    @AfterProperty
    void closeTheServer() {
        server.close();
    }

    @Property(tries = 25, seed = "3005", shrinking = ShrinkingMode.OFF)
    @Checks(task = "3", sentences = {"B3", "A2"}, cause = "What one read brings is any piece of the stream, "
        + "and what is a command is decided by the whole line: its parts, how many they are, and that names "
        + "are not empty.")
    void commands_are_answered_however_the_stream_is_cut(@ForAll("conversations") List<String> lines,
            @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> cuts) {
        new Conversation(bank).isAnsweredHoweverItIsCut(clients.get(0), lines, cuts);
    }

    @Property(tries = 25, seed = "3006", shrinking = ShrinkingMode.OFF)
    @Checks(task = "4", sentences = {"B4"}, cause = "The clients do not see the same accounts, or one client "
        + "got another one's reply: one bank for all, and reader, writer and line for each.")
    void clients_in_turn_use_one_bank(@ForAll("turns") List<Turn> turns) {
        while (clients.size() < CLIENTS) {
            clients.add(bank.join(server));
        }
        turns.forEach(turn -> bank.talk(clients.get(turn.client()), turn.line()));
        clients.forEach(Peer::expectNothingYet);
    }

    @Provide
    Arbitrary<List<String>> conversations() {
        return Arbitraries.frequencyOf(Tuple.of(4, commands()), Tuple.of(1, Arbitraries.of("jack", "", ":dp",
            "jack:dp:", "jack:xx", "jack:tr:", "a:b:c:d", ":tr:mary"))).list().ofMinSize(1).ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(Arbitraries.integers().between(0, CLIENTS - 1), commands()).as(Turn::new)
            .list().ofMinSize(3).ofMaxSize(15);
    }

    private static Arbitrary<String> commands() {
        Arbitrary<String> names = Arbitraries.of("jack", "mary", "O'Neill");
        return Arbitraries.frequencyOf(
            Tuple.of(2, Combinators.combine(names, Arbitraries.of(":dp", ":dp", ":wd")).as(String::concat)),
            Tuple.of(1, Combinators.combine(names, names).as((from, to) -> from + ":tr:" + to)));
    }
}
