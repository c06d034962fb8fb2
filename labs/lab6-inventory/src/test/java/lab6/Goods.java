package lab6;

import java.util.ArrayList;
import java.util.List;

/** Lists as clients and the administrator get them, for tests. */
final class Goods {

    /** So that few lists fill a connection. */
    static final String LONG_NAME = "Tea".repeat(1_000);

    private Goods() {
    }

    /** The list of a new store. */
    static String[] atFirst() {
        return and();
    }

    /** The list of a new store with these products at its end. */
    static String[] and(String... more) {
        List<String> products = new ArrayList<>(List.of("Siomai 0.5", "Siopao 1.5", "Sagmaw 0.0"));
        products.addAll(List.of(more));
        return only(products.toArray(String[]::new));
    }

    /** The list of these products alone. */
    static String[] only(String... products) {
        List<String> lines = new ArrayList<>(List.of(products));
        lines.add("");
        return lines.toArray(String[]::new);
    }
}
