package lab6;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Products are objects of their own. Changes hold the store's lock; lists need none, for the collection is a copy. */
final class Store {

    private static final class Product {
        final String name;
        volatile String price = "0.0";

        Product(String name) {
            this.name = name;
        }
    }

    private final List<Product> products = new CopyOnWriteArrayList<>();
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    Store() {
        add("Siomai", "0.5");
        add("Siopao", "1.5");
        add("Sagmaw", "0.0");
    }

    String list() {
        StringBuilder lines = new StringBuilder();
        for (Product product : products) {
            lines.append(product.name).append(' ').append(product.price).append('\n');
        }
        return lines.append('\n').toString();
    }

    synchronized String add(String name, String price) {
        if (!names.add(name)) {
            return "Already exists\n";
        }
        Product product = new Product(name);
        products.add(product);
        product.price = price; // FAULT: who lists the products now has read another price
        return list();
    }

    synchronized String delete(String name) {
        products.removeIf(product -> product.name.equals(name));
        names.remove(name);
        return list();
    }
}
