package lab6;

/**
 * The products and their prices, in the order in which they were added. A new store has Siomai for 0.5, Siopao for 1.5
 * and Sagmaw for 0.0.
 *
 * <p>Threads: ____ (task 2).
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share: ____
 *   <li>Why that is safe: ____
 * </ul>
 */
final class Store {

    // TODO task 1: decide what keeps products in order, finds one by its name, and gives a price back as it came.
    // TODO task 2: write down what guards it. Guarded by: ____

    /** All products, {@code name price} a line, then an empty line: one state of the store. */
    String list() {
        throw new UnsupportedOperationException("Lab 6, task 1: list");
    }

    /**
     * Adds a product, unless there is one of that name.
     *
     * @return the list with it; or {@code Already exists}, and nothing has changed
     */
    String add(String name, String price) {
        // TODO task 2: decide which steps of this method belong together. Is the list one of them?
        throw new UnsupportedOperationException("Lab 6, task 1: add");
    }

    /** Takes a product away, if it is there. Returns the list without it. */
    String delete(String name) {
        throw new UnsupportedOperationException("Lab 6, task 1: delete");
    }
}
