package interleave.hidden.lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Console;
import interleave.testkit.stage.Server;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import interleave.testkit.witness.Patience;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The administrator of a server, at a console in its stage. */
final class Admin {

    private static final String ENTRY = "[1-9][0-9]* \\d+\\.\\d+\\.\\d+\\.\\d+:\\d+";

    private final Server server;
    private final Console console;

    private Admin(Server server) {
        this.server = server;
        this.console = server.console("AdminConsole");
    }

    /** Takes a seat at a console of that server. */
    static Admin of(Server server) {
        return new Admin(server);
    }

    Console console() {
        return console;
    }

    /** The ids of all who are listed, by their addresses. */
    Map<String, Integer> clients() {
        Map<String, Integer> ids = new TreeMap<>();
        String line = console.type("clients").nextLine();
        while (!line.isEmpty()) {
            if (!line.matches(ENTRY)) {
                throw wrong("lines such as \"1 127.0.0.1:50237\", and an empty line",
                    Quote.of(line.replaceAll("\\d{4,5}", "PORT")));
            }
            int space = line.indexOf(' ');
            if (ids.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space))) != null) {
                throw wrong("a line for each client", "two lines for the same one");
            }
            line = console.nextLine();
        }
        return ids;
    }

    /**
     * Asks until these are listed and nobody else: who has just come or left may be late.
     *
     * @return their ids, by their addresses
     */
    Map<String, Integer> awaitClients(Peer... clients) {
        TreeSet<String> wanted = Arrays.stream(clients).map(Peer::address)
            .collect(Collectors.toCollection(TreeSet::new));
        Patience patience = server.patience();
        Map<String, Integer> ids = clients();
        while (!ids.keySet().equals(wanted) && !patience.isOver()) {
            ids = clients();
        }
        if (!ids.keySet().equals(wanted)) {
            throw wrong("those who are connected, by their own addresses: " + wanted.size() + " clients",
                ids.keySet().containsAll(wanted) ? "clients that have left are listed, too"
                    : ids.size() + " clients, or other addresses");
        }
        if (ids.values().stream().distinct().count() != ids.size()) {
            throw wrong("an id of its own for each client", "the same id twice");
        }
        return ids;
    }

    /** The id of a client that has just come, and no other one has. */
    int awaitId(Peer client, Peer... others) {
        Peer[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = client;
        return awaitClients(all).get(client.address());
    }

    private static CheckFailed wrong(String expected, String got) {
        return CurrentCheck.failed(Kind.WRONG_REPLY, "the administrator typed \"clients\"", expected, got);
    }
}
