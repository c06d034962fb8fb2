package interleave.testkit.conductor;

import java.util.IdentityHashMap;
import java.util.Map;

/** The book of monitors: who has entered which, how often. Guarded by the baton's lock. */
final class Monitors {

    private static final class Entry {
        private Lane owner;
        private int times;
    }

    private final Map<Object, Entry> taken = new IdentityHashMap<>();

    boolean isFreeFor(Lane lane, Object monitor) {
        Entry entry = taken.get(monitor);
        return entry == null || entry.owner == lane;
    }

    /** The one that has it; null for nobody. */
    Lane owner(Object monitor) {
        Entry entry = taken.get(monitor);
        return entry == null ? null : entry.owner;
    }

    void enter(Lane lane, Object monitor, int times) {
        Entry entry = taken.computeIfAbsent(monitor, first -> new Entry());
        entry.owner = lane;
        entry.times += times;
    }

    void leave(Lane lane, Object monitor) {
        Entry entry = taken.get(monitor);
        if (entry != null && entry.owner == lane && --entry.times == 0) {
            taken.remove(monitor);
        }
    }

    /** Gives it back whole, as a wait does. Returns how often it had been entered. */
    int leaveAll(Lane lane, Object monitor) {
        Entry entry = taken.get(monitor);
        if (entry == null || entry.owner != lane) {
            return 1;
        }
        taken.remove(monitor);
        return entry.times;
    }

    boolean hasAny(Lane lane) {
        return taken.values().stream().anyMatch(entry -> entry.owner == lane);
    }
}
