package lab6;
import java.util.*;
import java.util.concurrent.locks.StampedLock;
final class Store {
    private record Product(String name, String price) {
        @Override public String toString() { return name + " " + price + "\n"; }
    }
    private final StampedLock lock = new StampedLock();
    private volatile List<Product> products =
        List.of(new Product("Siomai", "0.5"), new Product("Siopao", "1.5"), new Product("Sagmaw", "0.0"));

    private static String text(List<Product> list) {
        StringJoiner j = new StringJoiner("", "", "\n");
        list.forEach(p -> j.add(p.toString()));
        return j.toString();
    }
    String list() { return text(products); }
    Optional<String> add(String name, String price) {
        long stamp = lock.writeLock();
        try {
            for (Product p : products) if (p.name().equals(name)) return Optional.empty();
            List<Product> more = new ArrayList<>(products);
            more.add(new Product(name, price));
            products = Collections.unmodifiableList(more);
            return Optional.of(text(more));
        } finally { lock.unlockWrite(stamp); }
    }
    String delete(String name) {
        long stamp = lock.writeLock();
        try {
            return text(products = products.stream().filter(p -> !p.name().equals(name)).toList());
        } finally { lock.unlockWrite(stamp); }
    }
}
