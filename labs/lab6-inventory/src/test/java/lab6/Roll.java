package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Console;
import interleave.testkit.stage.Server;
import interleave.testkit.verdict.Kind;
import interleave.testkit.witness.Patience;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the console answers to {@code clients}: ids by the addresses of the clients. */
final class Roll {

    private Roll() {
    }

    /** Asks once. */
    static Map<String, Integer> of(Console console) {
        Map<String, Integer> ids = new TreeMap<>();
        String line = console.type("clients").nextLine();
        while (!line.isEmpty()) {
            if (!line.matches("[1-9][0-9]* \\d+\\.\\d+\\.\\d+\\.\\d+:\\d+")) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "the administrator typed \"clients\"",
                    "lines such as \"1 127.0.0.1:50237\", and an empty line", '"' + line.replaceAll("\\d{5}", "PORT")
                        + '"');
            }
            ids.put(line.substring(line.indexOf(' ') + 1), Integer.valueOf(line.substring(0, line.indexOf(' '))));
            line = console.nextLine();
        }
        return ids;
    }

    /** Asks until these clients are listed and no others: who has just come or left may be late. */
    static Map<String, Integer> await(Server server, Console console, Peer... clients) {
        TreeSet<String> wanted = Arrays.stream(clients).map(Peer::address)
            .collect(Collectors.toCollection(TreeSet::new));
        Patience patience = server.patience();
        Map<String, Integer> ids = of(console);
        while (!ids.keySet().equals(wanted) && !patience.isOver()) {
            ids = of(console);
        }
        if (!ids.keySet().equals(wanted)) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "the administrator typed \"clients\"",
                wanted.size() + " clients, with their own addresses",
                ids.keySet().containsAll(wanted) ? "others, too" : ids.size() + " clients, or other addresses");
        }
        if (ids.values().stream().distinct().count() != ids.size()) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "the administrator typed \"clients\"",
                "an id of its own for each client", "the same id twice");
        }
        return ids;
    }
}
