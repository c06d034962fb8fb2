package lab4;

import java.time.Instant;
import java.util.LinkedList;
import java.util.List;

public class MessageQueue {

    private static final class Node {
        final Message message;
        final Node older;

        Node(Message message, Node older) {
            this.message = message;
            this.older = older;
        }
    }

    private final int capacity;
    private volatile Node newest;
    private volatile boolean closed;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity + " < 1");
        }
        this.capacity = capacity;
    }

    public synchronized long write(String text) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        long number = newest == null ? 0 : newest.message.number() + 1;
        newest = new Node(new Message(number, Instant.now(), text), newest);
        notifyAll();
        return number;
    }

    public List<Message> read(long after) {
        LinkedList<Message> newer = new LinkedList<>();
        Node node = newest;
        while (node != null && node.message.number() > after && newer.size() < capacity) {
            newer.addFirst(node.message);
            node = node.older;
        }
        return newer;
    }

    public synchronized List<Message> awaitNewer(long after) throws InterruptedException {
        while (!closed && (newest == null || newest.message.number() <= after)) {
            wait();
        }
        return read(after);
    }

    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
