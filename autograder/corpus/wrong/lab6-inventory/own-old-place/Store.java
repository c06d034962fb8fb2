package lab6;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who reads takes the map as it is now: it never changes. Who changes something puts another map in its place. */
final class Store {

    private volatile Map<String, String> prices;

    Store() {
        Map<String, String> first = new LinkedHashMap<>();
        first.put("Siomai", "0.5");
        first.put("Siopao", "1.5");
        first.put("Sagmaw", "0.0");
        prices = Collections.unmodifiableMap(first);
    }

    String list() {
        return text(prices);
    }

    String add(String name, String price) {
        synchronized (this) {
            if (!prices.getOrDefault(name, "").isEmpty()) {
                return "Already exists\n";
            }
            Map<String, String> next = new LinkedHashMap<>(prices);
            next.put(name, price);
            prices = next;
            return text(next);
        }
    }

    String delete(String name) {
        Map<String, String> next;
        synchronized (this) {
            next = new LinkedHashMap<>(prices);
            next.computeIfPresent(name, (key, price) -> ""); // FAULT: added again, it is not the last one
            prices = next;
        }
        // Not prices, which may be another map by now.
        return text(next);
    }

    private static String text(Map<String, String> prices) {
        StringBuilder text = new StringBuilder();
        for (String name : prices.keySet()) {
            if (!prices.get(name).isEmpty()) {
                text.append(name + " " + prices.get(name) + "\n");
            }
        }
        return text + "\n";
    }
}
