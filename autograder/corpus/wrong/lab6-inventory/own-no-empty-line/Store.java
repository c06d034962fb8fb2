package lab6;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lists need no lock: an iterator shows the products as they were when it was made. */
final class Store {

    record Product(String name, String price) {
    }

    private final List<Product> products = new CopyOnWriteArrayList<>();

    Store() {
        products.add(new Product("Siomai", "0.5"));
        products.add(new Product("Siopao", "1.5"));
        products.add(new Product("Sagmaw", "0.0"));
    }

    String list() {
        StringBuilder text = new StringBuilder();
        Iterator<Product> each = products.iterator();
        while (each.hasNext()) {
            Product product = each.next();
            text.append(product.name()).append(" ").append(product.price()).append("\n");
        }
        return text.toString(); // FAULT: nobody knows where it ends
    }

    synchronized String add(String name, String price) {
        for (Product product : products) {
            if (product.name().equals(name)) {
                return "Already exists\n";
            }
        }
        products.add(new Product(name, price));
        return list();
    }

    synchronized String delete(String name) {
        products.removeIf(product -> product.name().equals(name));
        return list();
    }
}
