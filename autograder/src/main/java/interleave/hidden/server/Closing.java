package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;

/** The life of a server from its constructor to {@code close()} (A3). Each check has a server of its own. */
public record Closing(Service service) {

    public void portTellsWhichOneIsOpen() {
        try (Server server = service.open()) {
            if (server.port() < 1) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "new " + service.className() + "(0), then port()",
                    "the port that is open", String.valueOf(server.port()));
            }
            server.connect();
        }
    }

    /** Port 0 is any free port, so there can be two of them. */
    public void twoServersHaveTwoPorts() {
        try (Stage stage = Stage.open()) {
            int first = stage.create(service.className(), 0).call("port").asInt();
            int second = stage.create(service.className(), 0).call("port").asInt();
            if (first == second) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "two servers were built with port 0",
                    "two different ports", "the same port twice");
            }
        }
    }

    public void mayComeBeforeRun() {
        try (Stage stage = Stage.open()) {
            Subject server = stage.create(service.className(), 0);
            server.call("close");
            server.call("run");
        }
    }

    public void mayComeTwice() {
        try (Server server = service.open()) {
            server.shutDown();
            server.shutDown();
            server.awaitRunReturned();
            server.shutDown();
        }
    }

    public void makesRunReturn() {
        try (Server server = service.open()) {
            server.shutDown();
            server.awaitRunReturned();
            server.expectRefused();
        }
    }

    /** One is served, one silent, one in a line; a server of one client at a time knows the first only. */
    public void endsAllConnections() {
        try (Server server = service.open()) {
            List<Peer> clients = clients(server);
            server.shutDown();
            clients.forEach(Peer::expectClosed);
        }
    }

    public void leavesNothingBehind() {
        try (Server server = service.open()) {
            clients(server);
            server.shutDown();
            server.expectNothingLeft();
            server.expectRefused();
        }
    }

    private List<Peer> clients(Server server) {
        List<Peer> clients = new ArrayList<>();
        Peer served = service.join(server);
        service.say(served, "hello");
        clients.add(served);
        clients.add(server.connect());
        clients.add(server.connect().sendPart("half a l"));
        server.stage().settle();
        return clients;
    }
}
