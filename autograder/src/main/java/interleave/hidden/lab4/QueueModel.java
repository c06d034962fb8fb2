package interleave.hidden.lab4;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a message queue is where there is only one thread (Q1, Q2). */
final class QueueModel {

    /** Without the time, which nobody can foretell. */
    record Message(long number, String text) {
    }

    private final int capacity;
    private final Deque<Message> kept = new ArrayDeque<>();
    private long next;
    private boolean closed;

    QueueModel(int capacity) {
        this.capacity = capacity;
    }

    long write(String text) {
        kept.add(new Message(next, text));
        if (kept.size() > capacity) {
            kept.remove();
        }
        return next++;
    }

    List<Message> read(long after) {
        return kept.stream().filter(message -> message.number() > after).toList();
    }

    boolean isClosed() {
        return closed;
    }

    /** Returns what a call of a void method brings. */
    String close() {
        closed = true;
        return "null";
    }
}
