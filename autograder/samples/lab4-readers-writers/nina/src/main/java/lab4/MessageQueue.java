package lab4;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public class MessageQueue {

    private final int capacity;
    /** A list that is in here is never changed any more, only replaced by another one. */
    private volatile List<Message> messages = new ArrayList<>();
    private long count;
    private boolean closed;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1");
        }
        this.capacity = capacity;
    }

    public synchronized long write(String text) {
        if (closed) {
            throw new IllegalStateException("the queue is closed");
        }
        long number = count++;
        List<Message> more = new ArrayList<>(messages);
        more.add(new Message(number, Instant.now(), text));
        if (more.size() > capacity) {
            more.remove(0);
        }
        messages = more;
        notifyAll();
        return number;
    }

    public List<Message> read(long after) {
        List<Message> newer = new ArrayList<>();
        for (Message message : messages) {
            if (message.number() > after) {
                newer.add(message);
            }
        }
        return newer;
    }

    public synchronized List<Message> awaitNewer(long after) throws InterruptedException {
        while (!closed && read(after).isEmpty()) {
            wait();
        }
        return read(after);
    }

    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
