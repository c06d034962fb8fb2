package lab4;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

public class MessageQueue {

    private final CopyOnWriteArrayList<Message> messages = new CopyOnWriteArrayList<>();
    private final int capacity;
    private long next;
    private boolean closed;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity");
        }
        this.capacity = capacity;
    }

    public synchronized long write(String text) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        messages.add(new Message(next, Instant.now(), text));
        if (messages.size() > capacity) {
            messages.remove(0);
        }
        notifyAll();
        return next++;
    }

    public List<Message> read(long after) {
        Message[] snapshot = messages.toArray(new Message[0]);
        int surplus = Math.max(0, snapshot.length - capacity);
        return Arrays.stream(snapshot).skip(surplus).filter(message -> message.number() > after)
            .collect(Collectors.toList());
    }

    public synchronized List<Message> awaitNewer(long after) throws InterruptedException {
        List<Message> newer = read(after);
        while (newer.isEmpty() && !closed) {
            wait();
            newer = read(after);
        }
        return newer;
    }

    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
