package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.stage.Server;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Several clients that send pieces of their lines in turn (T2, E2). After each piece its sender gets the
 * replies to all lines that are complete now, and nobody gets anything else.
 */
public final class Interleaving {

    private static final int CLIENTS = 3;

    /** One piece of one client's stream. */
    public record Turn(int client, String piece) {
    }

    private final Service service;
    private final List<Peer> peers = new ArrayList<>();
    /** What each client has begun and not ended. */
    private final List<String> begun = new ArrayList<>();

    public Interleaving(Service service, Server server) {
        this.service = service;
        for (int number = 1; number <= CLIENTS; number++) {
            peers.add(service.join(server, "client-" + number));
            begun.add("");
        }
    }

    public static Arbitrary<List<Turn>> turns() {
        Arbitrary<Integer> client = Arbitraries.integers().between(0, CLIENTS - 1);
        return Combinators.combine(client, Lines.piece()).as(Turn::new).list().ofMinSize(3).ofMaxSize(15);
    }

    public void play(List<Turn> turns) {
        turns.forEach(this::take);
        peers.forEach(Peer::expectNothingYet);
        for (int client = 0; client < CLIENTS; client++) {
            take(new Turn(client, "\n"));
            peers.get(client).closeSending().expectEnd().close();
        }
    }

    private void take(Turn turn) {
        String stream = begun.get(turn.client()) + turn.piece();
        int end = stream.lastIndexOf('\n') + 1;
        begun.set(turn.client(), stream.substring(end));
        Peer peer = peers.get(turn.client()).sendPart(turn.piece());
        if (end > 0) {
            peer.expect(service.replies(stream.substring(0, end - 1).split("\n", -1)));
        }
    }
}
