package lab6;

import java.util.ArrayList;
import java.util.List;

/** Exhibit: removing is locked, and nothing else. */
final class Store {

    private record Product(String name, String price) {
    }

    private final List<Product> products = new ArrayList<>();

    Store() {
        add("Siomai", "0.5");
        add("Siopao", "1.5");
        add("Sagmaw", "0.0");
    }

    String list() {
        String lines = "";
        for (Product product : products) {
            lines += product.name() + " " + product.price() + "\n";
        }
        return lines + "\n";
    }

    String add(String name, String price) {
        products.add(new Product(name, price));
        return list();
    }

    String delete(String name) {
        synchronized (products) {
            products.removeIf(product -> product.name().equals(name));
        }
        return list();
    }
}
