package interleave.hidden.lab6;

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

/** Tasks 1 and 2: commands as they come, on one server with one store for all tries. */
class WireSuite {

    private static final int CLIENTS = 3;

    /** A line of one of the clients. */
    record Turn(int client, String line) {
    }

    private final Service store = Store.service();
    private final List<Peer> clients = new ArrayList<>();
    private Server server;

    @BeforeProperty
    void connectClientsForAllTries() {
        server = store.open();
        clients.add(store.join(server));
    }

    @AfterProperty
    void closeTheServer() {
        server.close();
    }

    @Property(tries = 40, seed = "6001", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"V1", "V2"}, cause = "One client alone gets this answer: look at the rules of the "
        + "command, not for a race.")
    void commands_follow_the_rules(@ForAll("conversations") List<String> lines) {
        store.talk(clients.get(0), lines.toArray(String[]::new));
    }

    @Property(tries = 25, seed = "6002", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"V2", "A2"}, cause = "What one read brings is any piece of the stream, and what "
        + "is a command is decided by the whole line: its words and how many they are.")
    void commands_are_answered_however_the_stream_is_cut(@ForAll("conversations") List<String> lines,
            @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> cuts) {
        new Conversation(store).isAnsweredHoweverItIsCut(clients.get(0), lines, cuts);
    }

    @Property(tries = 25, seed = "6003", shrinking = ShrinkingMode.OFF)
    @Checks(task = "2", sentences = {"V3"}, cause = "The clients do not see the same store, or one client got another "
        + "one's answer: one store for all, and reader, writer and line for each.")
    void clients_in_turn_use_one_store(@ForAll("turns") List<Turn> turns) {
        while (clients.size() < CLIENTS) {
            clients.add(store.join(server));
        }
        turns.forEach(turn -> store.talk(clients.get(turn.client()), turn.line()));
        clients.forEach(Peer::expectNothingYet);
    }

    @Provide
    Arbitrary<List<String>> conversations() {
        return Arbitraries.frequencyOf(Tuple.of(4, commands()), Tuple.of(1, Arbitraries.of("", "add", "add Tea",
            "add Tea 1 2", "add Tea 1.", "add Siomai x", "delete", "delete Tea Bun", "list Tea", "LIST", "close it")))
            .list().ofMinSize(1).ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(Arbitraries.integers().between(0, CLIENTS - 1), commands()).as(Turn::new)
            .list().ofMinSize(3).ofMaxSize(12);
    }

    private static Arbitrary<String> commands() {
        Arbitrary<String> names = Arbitraries.of("Siomai", "Tea", "tea", "čaj", "1");
        Arbitrary<String> prices = Arbitraries.of("1", "2.50", "0.0", "003");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", "   ");
        return Arbitraries.frequencyOf(
            Tuple.of(3, Combinators.combine(gaps, names, prices).as((gap, name, price) -> "add" + gap + name + gap
                + price)),
            Tuple.of(2, Combinators.combine(gaps, names).as((gap, name) -> "delete" + gap + name)),
            Tuple.of(1, Arbitraries.just("list")));
    }
}
