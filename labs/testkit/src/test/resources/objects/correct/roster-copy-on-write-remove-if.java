// promise: roster
// style: a CopyOnWriteArrayList; who leaves is marked and swept out by a predicate that reads the mark
import java.util.concurrent.CopyOnWriteArrayList;

public class Roster {

    private static class Guest {

        private final String name;
        private volatile boolean isGone;

        Guest(String name) {
            this.name = name;
        }
    }

    private final CopyOnWriteArrayList<Guest> guests = new CopyOnWriteArrayList<>();

    public boolean join(String name) {
        synchronized (this) {
            for (Guest guest : guests) {
                if (guest.name.equals(name) && !guest.isGone) {
                    return false;
                }
            }
            guests.add(new Guest(name));
            return true;
        }
    }

    public void leave(String name) {
        synchronized (this) {
            for (Guest guest : guests) {
                guest.isGone |= guest.name.equals(name);
            }
        }
        guests.removeIf(guest -> guest.isGone);
    }

    public synchronized int size() {
        int size = 0;
        for (Guest guest : guests) {
            size += guest.isGone ? 0 : 1;
        }
        return size;
    }
}
