package lab4;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

public class MessageQueue {

    private final ConcurrentNavigableMap<Long, Message> messages = new ConcurrentSkipListMap<>();
    private final int capacity;
    /** Number of the newest message that readers may see. */
    private volatile long newest = -1;
    private boolean closed;

    public MessageQueue(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive: " + capacity);
        }
        this.capacity = capacity;
    }

    public synchronized long write(String text) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        long number = newest + 1;
        messages.put(number, new Message(number, Instant.now(), text));
        newest = number;
        messages.remove(number - capacity);
        notifyAll();
        return number;
    }

    public List<Message> read(long after) {
        while (true) {
            long last = newest;
            long first = Math.max(after + 1, last - capacity + 1);
            first = Math.max(0, first);
            if (first > last) {
                return new ArrayList<>();
            }
            List<Message> window = new ArrayList<>(messages.subMap(first, true, last, true).values());
            if (window.size() == last - first + 1) {
                return window;
            }
        }
    }

    public synchronized List<Message> awaitNewer(long after) throws InterruptedException {
        while (newest <= after && !closed) {
            wait();
        }
        return read(after);
    }

    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
