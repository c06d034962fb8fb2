package lab5;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chat at one moment. Never changed: whatever happens makes a new one. */
record State(Map<String, Client> clients, List<Entry> newest, boolean closed) {

    static State empty() {
        return new State(Map.of(), List.of(new Entry(-1, "")), false);
    }

    /** Only the way to the next one is set later, once, by the thread that added that one. */
    static final class Entry {
        final long number;
        final String line;
        volatile Entry next;

        Entry(long number, String line) {
            this.number = number;
            this.line = line;
        }
    }

    Entry last() {
        return newest.get(newest.size() - 1);
    }

    State with(String name, Client client) {
        Map<String, Client> more = new HashMap<>(clients);
        more.put(name, client);
        return new State(more, newest, closed);
    }

    State without(String name) {
        Map<String, Client> less = new HashMap<>(clients);
        less.remove(name);
        return new State(less, newest, closed);
    }

    /** Keeps eleven: the last ten, and the one from which a newcomer goes on to them. */
    State saying(String text) {
        List<Entry> more = new ArrayList<>(newest.size() < 11 ? newest : newest.subList(1, 11));
        more.add(new Entry(last().number + 1, "At " + Instant.now() + " -- " + text));
        return new State(clients, more, closed);
    }

    State end() {
        return new State(clients, newest, true);
    }
}
