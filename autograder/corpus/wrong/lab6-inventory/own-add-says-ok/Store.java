package lab6;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The products and their prices, in the order in which they were added.
 *
 * <p>Any thread may call any method. None of them waits for anything but the lock, and nothing slow happens while
 * it is held: no method reads or writes a socket.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: every client's handler, and the console's thread.
 *   <li>What they share: {@code prices}.
 *   <li>Why that is safe: every method that touches it holds the store's lock from its first step to its last one.
 *       What leaves is a text, which never changes: no thread walks through the map outside the lock.
 * </ul>
 */
final class Store {

    /** What each product costs, as it was written. Guarded by: this. */
    private final Map<String, String> prices = new LinkedHashMap<>();

    Store() {
        prices.put("Siomai", "0.5");
        prices.put("Siopao", "1.5");
        prices.put("Sagmaw", "0.0");
    }

    /** All products, {@code name price} a line, then an empty line: one state of the store. */
    synchronized String list() {
        StringBuilder lines = new StringBuilder();
        prices.forEach((name, price) -> lines.append(name).append(' ').append(price).append('\n'));
        return lines.append('\n').toString();
    }

    /**
     * Adds a product, unless there is one of that name.
     *
     * @return the list with it; or {@code Already exists} as a line, and nothing has changed
     */
    synchronized String add(String name, String price) {
        // One step: it looks and puts under one lock. So does the list, which is this one's own state.
        if (prices.putIfAbsent(name, price) != null) {
            return "Already exists\n";
        }
        return "OK\n"; // FAULT: the answer is the list
    }

    /** Takes a product away, if it is there. Returns the list without it. */
    synchronized String delete(String name) {
        prices.remove(name);
        return list();
    }
}
