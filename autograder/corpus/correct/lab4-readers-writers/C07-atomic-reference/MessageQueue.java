package lab4;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class MessageQueue {

    /** What the queue holds at one moment. */
    private record State(List<Message> kept, long next, boolean closed) {
    }

    private final AtomicReference<State> state = new AtomicReference<>(new State(List.of(), 0, false));
    private final int capacity;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity < 1");
        }
        this.capacity = capacity;
    }

    public long write(String text) {
        State before = state.getAndUpdate(old -> old.closed() ? old : with(old, text));
        if (before.closed()) {
            throw new IllegalStateException("closed");
        }
        ring();
        return before.next();
    }

    private State with(State old, String text) {
        List<Message> kept = new ArrayList<>(old.kept());
        kept.add(new Message(old.next(), Instant.now(), text));
        int surplus = Math.max(0, kept.size() - capacity);
        return new State(List.copyOf(kept.subList(surplus, kept.size())), old.next() + 1, false);
    }

    private synchronized void ring() {
        notifyAll();
    }

    public List<Message> read(long after) {
        return newer(state.get(), after);
    }

    private static List<Message> newer(State at, long after) {
        return at.kept().stream().filter(message -> message.number() > after).toList();
    }

    public synchronized List<Message> awaitNewer(long after) throws InterruptedException {
        State at = state.get();
        while (!at.closed() && newer(at, after).isEmpty()) {
            wait();
            at = state.get();
        }
        return newer(at, after);
    }

    public void close() {
        state.updateAndGet(old -> new State(old.kept(), old.next(), true));
        ring();
    }
}
