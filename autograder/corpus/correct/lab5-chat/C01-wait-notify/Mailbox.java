package lab5;

import java.util.ArrayDeque;

/** Lines for one client. */
class Mailbox {

    private static final int MOST = 4200;

    private final ArrayDeque<String> lines = new ArrayDeque<>();
    private boolean closed;

    /** Never waits: the oldest line goes when there are too many. */
    synchronized void put(String line) {
        if (lines.size() == MOST) {
            lines.removeFirst();
        }
        lines.addLast(line);
        notify();
    }

    /** Waits for a line. Returns null when the mailbox is closed. */
    synchronized String take() throws InterruptedException {
        while (lines.isEmpty() && !closed) {
            wait();
        }
        return closed ? null : lines.removeFirst();
    }

    synchronized void close() {
        closed = true;
        notify();
    }
}
