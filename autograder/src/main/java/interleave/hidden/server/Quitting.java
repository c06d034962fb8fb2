package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.stage.Server;

/**
 * The line {@code --quit--} (T3). Each check has a server of its own.
 *
 * <p>Each sends a line with dashes first. A skeleton where the quit line is still open fails there: later its
 * exception would end the connection, which looks like success.
 */
public record Quitting(Service service) {

    private static final String QUIT = "--quit--";
    private static final String DASHES = "--hello--";
    private static final int MANY = 20;

    /** Each of the lines, on a connection of its own and after some conversation. */
    public void endsTheConnection(String... spellings) {
        try (Server server = service.open()) {
            for (String spelling : spellings) {
                Peer client = service.join(server);
                service.talk(client, DASHES);
                client.send(spelling).expectEnd();
            }
        }
    }

    /** These lines are answered like any other, and the real one still works after them. */
    public void isNotMeantBy(String... lines) {
        try (Server server = service.open()) {
            Peer client = service.join(server);
            service.talk(client, lines);
            client.send(QUIT).expectEnd();
        }
    }

    public void isTheLastLineThatCounts() {
        try (Server server = service.open()) {
            Peer client = service.join(server);
            client.sendLines("one", DASHES, QUIT, "three").expect(service.replies("one", DASHES)).expectEnd();
        }
    }

    public void leavesTheOthersAlone() {
        try (Server server = service.open()) {
            Peer stays = service.join(server);
            Peer leaves = service.join(server);
            service.talk(leaves, DASHES);
            leaves.send(QUIT).expectEnd();
            service.talk(stays, "after", "and on");
            service.talk(service.join(server), "new");
        }
    }

    public void leavesNoSocketOpen() {
        try (Server server = service.open()) {
            for (int count = 0; count < MANY; count++) {
                Peer client = service.join(server);
                service.talk(client, DASHES);
                client.send(QUIT).expectEnd();
            }
            server.expectConnections(0, MANY + " clients sent " + QUIT);
        }
    }
}
