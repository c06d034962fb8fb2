package lab4;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class MessageQueue {

    private final Object bell = new Object();
    private final ReadersWriters room = new ReadersWriters();
    private final ArrayList<Message> kept = new ArrayList<>();
    private final int capacity;
    private long next = 0;
    private volatile boolean closed = false;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.capacity = capacity;
    }

    public long write(String text) {
        long[] number = new long[1];
        exclusively(() -> {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            number[0] = next;
            next = next + 1;
            kept.add(new Message(number[0], Instant.now(), text));
            while (kept.size() > capacity) {
                kept.remove(0);
            }
        });
        ring();
        return number[0];
    }

    /** An interrupt must not lose a message: it is kept for the caller. */
    private void exclusively(Runnable change) {
        boolean interrupted = Thread.interrupted();
        while (true) {
            try {
                room.write(change);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void ring() {
        synchronized (bell) {
            bell.notifyAll();
        }
    }

    public List<Message> read(long after) {
        boolean interrupted = Thread.interrupted();
        while (true) {
            try {
                List<Message> newer = room.read(() -> newer(after));
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return newer;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private List<Message> newer(long after) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).number() > after) {
                return new ArrayList<>(kept.subList(i, kept.size()));
            }
        }
        return Collections.emptyList();
    }

    public List<Message> awaitNewer(long after) throws InterruptedException {
        synchronized (bell) {
            while (true) {
                boolean last = closed;
                List<Message> newer = read(after);
                if (last || !newer.isEmpty()) {
                    return newer;
                }
                bell.wait();
            }
        }
    }

    public void close() {
        exclusively(() -> closed = true);
        ring();
    }
}
