package lab5;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

/** What was said in the chat, and who is in it. Every method is synchronized. */
public class GuestBook {

    private final List<String> lines = new ArrayList<>();
    private final Vector<Guest> guests = new Vector<>();
    private boolean closed;

    /** Returns the place of the first line that the new guest gets to read. */
    public synchronized int join(Guest guest) {
        if (closed) {
            guest.hangUp();
        }
        guests.add(guest);
        say(guest.nick() + " has joined");
        return Math.max(0, lines.size() - 10);
    }

    public synchronized void say(String text) {
        lines.add("At " + Instant.now() + " -- " + text);
        notifyAll();
    }

    /** Waits until there is a line at this place, and returns it. Null when the guest has left. */
    public synchronized String awaitLine(Guest guest, int place) throws InterruptedException {
        while (place >= lines.size() && guests.contains(guest)) {
            wait();
        }
        return guests.contains(guest) ? lines.get(place) : null;
    }

    /** Returns whether the name was free. */
    public synchronized boolean rename(Guest guest, String name) {
        for (Guest other : guests) {
            if (other.nick().equals(name)) {
                return false;
            }
        }
        say(guest.nick() + " now goes by " + name);
        guest.setNick(name);
        return true;
    }

    public synchronized void leave(Guest guest, String farewell) {
        guests.remove(guest);
        say(guest.nick() + farewell);
    }

    public synchronized void close() {
        closed = true;
        for (Guest guest : guests) {
            guest.hangUp();
        }
    }
}
