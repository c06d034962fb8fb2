package lab6;
import java.util.*;
import java.util.concurrent.*;
/** Products are objects of their own: first they are put in, then they get a price. */
final class Store {
    private static class Product {
        final String name;
        volatile String price = "0.0";
        Product(String name) { this.name = name; }
    }
    private final CopyOnWriteArrayList<Product> products = new CopyOnWriteArrayList<>();
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    Store() { add("Siomai", "0.5"); add("Siopao", "1.5"); add("Sagmaw", "0.0"); }
    String list() {
        StringBuilder b = new StringBuilder();
        for (Product p : products) b.append(p.name).append(' ').append(p.price).append('\n');
        return b.append('\n').toString();
    }
    synchronized Optional<String> add(String name, String price) {
        if (!names.add(name)) return Optional.empty();
        Product p = new Product(name);
        products.add(p);
        p.price = price; // FAULT: it has been in the list before
        return Optional.of(list());
    }
    synchronized String delete(String name) {
        products.removeIf(p -> p.name.equals(name));
        names.remove(name);
        return list();
    }
}
