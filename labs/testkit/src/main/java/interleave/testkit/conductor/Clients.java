package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.wire.Deed;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Tag;
import interleave.testkit.wire.Verb;
import interleave.testkit.wire.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clients of a script, each by name. The conductor's thread alone uses it, while no other one runs. */
final class Clients {

    private final Baton baton;
    private final Ledger ledger;
    private final Map<String, Client> clients = new LinkedHashMap<>();
    private final Map<String, Connection> connections = new LinkedHashMap<>();
    private int port;

    Clients(Baton baton, Ledger ledger) {
        this.baton = baton;
        this.ledger = ledger;
    }

    void open(int listensAt) {
        port = listensAt;
        baton.masks.port(listensAt, "");
    }

    /** Connects, and forgets what the server greets with as soon as that has come. */
    void connectAhead(String name) {
        try {
            connect(name);
        } catch (IOException refused) {
            // Its first deed will tell.
        }
    }

    private Client connect(String name) throws IOException {
        Client client = Client.connect(name, port);
        synchronized (baton) {
            Connection connection = Connection.to(client);
            clients.put(name, client);
            connections.put(name, connection);
            baton.masks.port(client.port(), name);
            ledger.call(port, client.port(), connection);
        }
        return client;
    }

    void forgetGreetings() {
        synchronized (baton) {
            clients.values().forEach(Client::forget);
        }
    }

    /** Does what a step says. Returns the client's lane; null where it still waits for an answer. */
    Lane begin(int number, Step.Act step, String[] outcomes) {
        Client client = clients.get(step.actor());
        if (client != null && client.isAsking()) {
            return null;
        }
        Lane lane = client == null ? new Lane(step.actor(), State.ENDED) : client.lane();
        synchronized (baton) {
            baton.beginAnew();
            baton.trace.add(Kind.INVOKED, lane, -1, null, String.valueOf(number));
            baton.change(null);
        }
        try {
            Client doing = step.deed().connects() ? connect(step.actor()) : client;
            if (doing == null) {
                throw new IOException("it has no connection");
            }
            act(doing, number, step, outcomes);
        } catch (IOException broken) {
            returns(lane, number, outcomes, text("no connection"));
        }
        return lane;
    }

    private void act(Client client, int number, Step.Act step, String[] outcomes) throws IOException {
        if (step.deed().waits()) {
            synchronized (baton) {
                client.ask(step.answer(),
                    line -> returns(client.lane(), number, outcomes, text(baton.masks.masked(line))));
                // What has come already counts as well.
                client.hear(new byte[0]);
            }
        }
        Connection connection = connections.get(client.name());
        switch (step.deed()) {
            case CONNECT, MEET, HEAR, TYPE -> {
                // Nothing goes out.
            }
            case ASK, SEND -> send(client, connection, step.text() + "\n");
            case PART -> send(client, connection, step.text());
            case END -> {
                client.end();
                synchronized (baton) {
                    connection.in().end();
                }
            }
            case RESET -> {
                client.reset();
                synchronized (baton) {
                    connection.in().end();
                    connection.out().end();
                }
            }
            case STALL -> {
                synchronized (baton) {
                    connection.out().stall();
                }
            }
            case RESUME -> resume(client, connection);
        }
        if (!step.deed().waits()) {
            returns(client.lane(), number, outcomes, step.deed() == Deed.HEAR ? heard(client, step.text())
                : String.valueOf(Tag.NULL));
        }
    }

    private void send(Client client, Connection connection, String text) throws IOException {
        client.send(text);
        synchronized (baton) {
            connection.in().write(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private void resume(Client client, Connection connection) {
        int waiting;
        synchronized (baton) {
            connection.out().resume();
            waiting = (int) connection.out().unread();
            connection.out().read(waiting);
        }
        byte[] bytes = client.receive(waiting);
        synchronized (baton) {
            client.hear(bytes);
        }
    }

    private void returns(Lane lane, int number, String[] outcomes, String value) {
        synchronized (baton) {
            outcomes[number] = Words.join(Verb.VALUE, value);
            baton.trace.add(Kind.RETURNED, lane, -1, null, outcomes[number]);
            baton.beginAnew();
        }
    }

    /** @param whom another client that it asks; empty for itself */
    private String heard(Client asking, String whom) {
        Client hearing = whom.isEmpty() ? asking : clients.get(whom);
        if (hearing == null) {
            return text("no connection");
        }
        synchronized (baton) {
            return Tag.LIST + Words.join(hearing.told().stream().map(baton.masks::masked).map(Clients::text).toList());
        }
    }

    private static String text(String line) {
        return Tag.TEXT + line;
    }

    /** Whether an answer is still to come: only then is a timer waited for. */
    boolean areAnyAsking() {
        synchronized (baton) {
            return clients.values().stream().anyMatch(Client::isAsking);
        }
    }

    /** All hang up, and wait for no answer any more. */
    void leave() {
        synchronized (baton) {
            for (Client client : clients.values()) {
                client.askNoMore();
                try {
                    client.close();
                } catch (IOException alreadyGone) {
                    // That is what it was to be.
                }
            }
            connections.values().forEach(connection -> {
                connection.in().end();
                connection.out().end();
            });
            baton.beginAnew();
        }
    }
}
