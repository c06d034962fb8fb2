package interleave.hidden.lab6;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Operation;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import interleave.testkit.wire.Deed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Explores what the clients of a store and its console do to each other. One for a suite: its stage serves all. */
final class Schedules implements AutoCloseable {

    /** What the administrator sends. */
    static final String NEWS = "we close at six";

    /** A whole answer: one line, or a list up to its empty line. */
    private static final String ANSWER = "\\A(?:Already exists\\n|Invalid command\\n|(?:[^\\n]+\\n)*\\n)";
    /** A list of a new store; what the administrator has sent may have come in front of it. */
    private static final String FIRST_LIST = "Siomai(?s:.*?)\\n\\n";

    private final Explorer explorer = Explorer.open();

    /** A new server, after these commands. */
    static Scenario store(String... commands) {
        Scenario store = Scenario.serving("InventoryServer", Rules::new);
        for (String command : commands) {
            store = store.testAsks(command, ANSWER);
        }
        return store;
    }

    /** One more client with a command. */
    static Scenario client(Scenario scenario, String command) {
        return scenario.clientAsks(command, ANSWER);
    }

    /** One more client, which asks for a list that a line of the administrator's can meet. */
    static Scenario clientLists(Scenario scenario) {
        return scenario.clientAsks("list", FIRST_LIST);
    }

    static Scenario console(Scenario scenario, String... commands) {
        return scenario.consoleTypes("AdminConsole", String.join("\n", commands));
    }

    /** The console, when all clients have had their answers. */
    static Scenario consoleThen(Scenario scenario, String... commands) {
        return scenario.test(Deed.TYPE.word(), String.join("\n", commands), "AdminConsole");
    }

    /** Explores clients with a command each, and a list at the end. */
    void check(Scenario store, String... commands) {
        Scenario scenario = store;
        for (String command : commands) {
            scenario = client(scenario, command);
        }
        explorer.check(scenario.testAsks("list", ANSWER));
    }

    /** Explores a scenario as it is. */
    void checkAlone(Scenario scenario) {
        explorer.check(scenario);
    }

    @Override
    public void close() {
        explorer.close();
    }

    /** What clients and the administrator of a new store are told where nothing overlaps. */
    static final class Rules implements Model {

        private final Store store = new Store();

        @Override
        public String apply(Operation operation) {
            return switch (Deed.of(operation.name())) {
                case MEET -> Quote.of(Store.WELCOME);
                case ASK -> Quote.of(store.reply(operation.arguments().get(0).toString()));
                case TYPE -> Quote.of(printed(operation.arguments().get(0).toString()));
                default -> "null";
            };
        }

        private String printed(String commands) {
            StringBuilder screen = new StringBuilder();
            commands.lines().forEach(command -> screen.append(command.equals("list") ? store.list() + "\n"
                : command.endsWith(NEWS) ? "" : "No such client\n"));
            return screen.toString();
        }

        @Override
        public Optional<Kind> symptom(List<String> results, List<List<String>> legal) {
            if (results.stream().anyMatch(result -> result.contains(NEWS))) {
                return Optional.of(Kind.MIXED_LINES);
            }
            int last = results.size() - 1;
            Set<String> due = added(legal.get(0).get(last));
            legal.forEach(each -> due.retainAll(added(each.get(last))));
            return added(results.get(last)).containsAll(due) ? Optional.empty() : Optional.of(Kind.LOST_UPDATE);
        }

        /** What a quoted answer lists beside the products of a new store. */
        private static Set<String> added(String answer) {
            Set<String> products = new HashSet<>(List.of(String.valueOf(answer).replace("\"", "").split("\\\\n|\n")));
            products.removeAll(List.of(Store.and()));
            return products;
        }
    }
}
