package lab5;

/** One entry, and the way to the next one. */
class Node {

    final long number;
    final String line;
    private volatile Node next;

    Node(long number, String line) {
        this.number = number;
        this.line = line;
    }

    synchronized void append(Node node) {
        next = node;
        notifyAll();
    }

    Node awaitNext() throws InterruptedException {
        if (next == null) {
            synchronized (this) {
                while (next == null) {
                    wait();
                }
            }
        }
        return next;
    }
}
