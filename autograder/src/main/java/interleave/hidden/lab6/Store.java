package interleave.hidden.lab6;

import interleave.hidden.server.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an {@code InventoryServer} has in store and answers where one command comes after the other (V1, V2). A test
 * asks it once for each line that it sends.
 */
final class Store {

    /** What a client gets before it sends anything. */
    static final String WELCOME = "Howdy, stranger!";
    static final String INVALID = "Invalid command";
    static final String THERE = "Already exists";

    private static final String PRICE = "[0-9]+(\\.[0-9]+)?";

    private final Map<String, String> prices = new LinkedHashMap<>();

    Store() {
        prices.put("Siomai", "0.5");
        prices.put("Siopao", "1.5");
        prices.put("Sagmaw", "0.0");
    }

    /** A new store. To the checks that all servers share, whatever is said is a question for the list. */
    static Service service() {
        return new Service("InventoryServer", List.of(WELCOME), words -> "list", new Store()::reply);
    }

    /** The list of a new store with these products at its end, up to the empty line. */
    static String[] and(String... more) {
        List<String> lines = new ArrayList<>(List.of("Siomai 0.5", "Siopao 1.5", "Sagmaw 0.0"));
        lines.addAll(List.of(more));
        return only(lines.toArray(String[]::new));
    }

    /** The list of these products alone, up to the empty line. */
    static String[] only(String... products) {
        List<String> lines = new ArrayList<>(List.of(products));
        lines.add("");
        return lines.toArray(String[]::new);
    }

    /** Carries a client's command out. Returns the lines of the answer, with a line end between two of them. */
    String reply(String command) {
        String[] words = command.split(" +", -1);
        return switch (words[0] + " " + (words.length - 1)) {
            case "list 0" -> list();
            case "add 2" -> add(words[1], words[2]);
            case "delete 1" -> delete(words[1]);
            default -> INVALID;
        };
    }

    /** All products, {@code name price} a line, and an empty line without its end. */
    String list() {
        StringBuilder lines = new StringBuilder();
        prices.forEach((name, price) -> lines.append(name).append(' ').append(price).append('\n'));
        return lines.toString();
    }

    private String add(String name, String price) {
        if (!price.matches(PRICE)) {
            return INVALID;
        }
        return prices.putIfAbsent(name, price) == null ? list() : THERE;
    }

    private String delete(String name) {
        prices.remove(name);
        return list();
    }
}
