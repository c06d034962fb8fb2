package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.stage.Server;
import java.util.List;

/** What visits leave behind: nothing that others would notice (E4, T4, A5). */
public record Visits(Service service) {

    private static final int MANY = 40;

    /** Whoever comes after these visits is served. A server of its own. */
    public void doNoHarm(Visit... visits) {
        try (Server server = service.open()) {
            doNoHarm(server, List.of(visits));
        }
    }

    /** The same on a server that stays. */
    public void doNoHarm(Server server, List<Visit> visits) {
        visits.forEach(visit -> visit.pay(service, server));
        Peer next = service.join(server);
        service.say(next, "still there?");
        next.close();
        server.expectNoOpenTask("clients came and left");
    }

    /** A client that is there all the time notices nothing. For servers of more than one client. */
    public void areNotNoticed(Visit... visits) {
        try (Server server = service.open()) {
            Peer stays = service.join(server);
            for (Visit visit : visits) {
                visit.pay(service, server);
                server.stage().settle();
                service.say(stays, "after " + visit);
            }
            service.say(service.join(server), "new");
            server.expectNoOpenTask("clients came and left");
        }
    }

    /** After many of them the server holds no connection any more. */
    public void leaveNoSocketOpen(Visit visit) {
        try (Server server = service.open()) {
            for (int count = 0; count < MANY; count++) {
                visit.pay(service, server);
            }
            // A client that is served now was accepted after all of them.
            Peer last = service.join(server);
            service.say(last, "the last one");
            last.close();
            server.expectConnections(0, MANY + " clients came and left");
        }
    }

    /** They have gone, so there is nothing to do for them. */
    public void costNothingAfterwards(Visit... visits) {
        try (Server server = service.open()) {
            for (Visit visit : visits) {
                visit.pay(service, server);
                // Whether threads of two clients meet would be luck, and is the matter of other checks.
                server.stage().settle();
            }
            service.say(service.join(server), "hello");
            server.stage().expectIdle("some clients left or broke off, one is silent");
        }
    }

    /** A client that does nothing costs nothing, and may do it for as long as it likes. */
    public void mayPause() {
        try (Server server = service.open()) {
            Peer silent = service.join(server);
            server.stage().expectIdle("a client is connected and silent");
            String line = service.line().apply("still here");
            int half = line.length() / 2;
            silent.sendPart(line.substring(0, half));
            server.stage().expectIdle("a client is in the middle of a line");
            silent.sendPart(line.substring(half) + "\n").expect(service.replies(line));
        }
    }
}
