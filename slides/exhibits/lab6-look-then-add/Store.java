package lab6;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A concurrent map finds a product; its number says when it was added. The lock makes one state of each list. */
final class Store {

    private record Product(String name, String price, long number) {
    }

    private final Map<String, Product> products = new ConcurrentHashMap<>();
    private final Object oneAtATime = new Object();
    private long lastNumber = 0;

    Store() {
        add("Siomai", "0.5");
        add("Siopao", "1.5");
        add("Sagmaw", "0.0");
    }

    String list() {
        synchronized (oneAtATime) {
            return products.values().stream().sorted(Comparator.comparingLong(Product::number))
                    .map(product -> product.name() + " " + product.price() + "\n")
                    .collect(Collectors.joining("", "", "\n"));
        }
    }

    String add(String name, String price) {
        if (products.containsKey(name)) {
            return "Already exists\n";
        }
        synchronized (oneAtATime) {
            lastNumber++;
            products.put(name, new Product(name, price, lastNumber));
            return list();
        }
    }

    String delete(String name) {
        synchronized (oneAtATime) {
            products.remove(name);
            return list();
        }
    }
}
