package lab6;

import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Operation;
import interleave.testkit.verdict.Quote;
import interleave.testkit.wire.Deed;
import java.util.LinkedHashMap;
import java.util.Map;

/** What clients and the administrator of a store are told where nothing overlaps (V1, V2, V4). */
final class StoreRules implements Model {

    /** A whole answer: one of the two lines, or a list up to its empty line. */
    private static final String ANSWER = "\\A(?:Already exists\\n|Invalid command\\n|(?:[^\\n]+\\n)*\\n)";

    /** A list of a new store; what the administrator has sent may have come in front of it. */
    private static final String FIRST_LIST = "Siomai(?s:.*?)\\n\\n";

    private final Map<String, String> prices = new LinkedHashMap<>();

    StoreRules() {
        prices.put("Siomai", "0.5");
        prices.put("Siopao", "1.5");
        prices.put("Sagmaw", "0.0");
    }

    static Scenario server() {
        return Scenario.serving("InventoryServer", StoreRules::new);
    }

    /** One more client, which sends a command and waits for the whole answer. */
    static Scenario client(Scenario scenario, String command) {
        return scenario.clientAsks(command, ANSWER);
    }

    /** As {@link #client}, for a list that a line of the administrator's can meet. */
    static Scenario clientLists(Scenario scenario) {
        return scenario.clientAsks("list", FIRST_LIST);
    }

    static Scenario console(Scenario scenario, String command) {
        return scenario.consoleTypes("AdminConsole", command);
    }

    /** At the end: the list that is left. */
    static Scenario thenList(Scenario scenario) {
        return scenario.testAsks("list", ANSWER);
    }

    @Override
    public String apply(Operation operation) {
        String command = operation.arguments().get(0).toString();
        return Quote.of(Deed.of(operation.name()) == Deed.TYPE ? printed(command) : answered(command));
    }

    /** Without the end of the last line, which is what is waited for. */
    private String answered(String command) {
        String[] words = command.split(" ");
        switch (words[0]) {
            case "add" -> {
                if (prices.putIfAbsent(words[1], words[2]) != null) {
                    return "Already exists";
                }
            }
            case "delete" -> prices.remove(words[1]);
            default -> {
                // A list changes nothing.
            }
        }
        return list();
    }

    private String printed(String command) {
        return command.equals("list") ? list() + "\n" : "";
    }

    private String list() {
        StringBuilder lines = new StringBuilder();
        prices.forEach((name, price) -> lines.append(name).append(' ').append(price).append('\n'));
        return lines.toString();
    }
}
