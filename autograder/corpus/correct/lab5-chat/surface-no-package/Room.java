import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names, and the queue that tells of them. */
class Room {

    private final MessageQueue messages = new MessageQueue(4096);
    private final Set<String> names = new HashSet<>(); // guarded by this
    private boolean closed; // guarded by this

    /** Returns where a newcomer begins to read, or null when it is too late. */
    synchronized Long join(String name) {
        if (closed) {
            return null;
        }
        names.add(name);
        return messages.write(name + " has joined") - 10;
    }

    synchronized void leave(String name, String farewell) {
        names.remove(name);
        tell(name + farewell);
    }

    synchronized void tell(String text) {
        if (!closed) {
            messages.write(text);
        }
    }

    /** Returns whether the name was free. */
    synchronized boolean rename(String name, String wanted) {
        if (!names.add(wanted)) {
            return false;
        }
        names.remove(name);
        tell(name + " now goes by " + wanted);
        return true;
    }

    List<Message> newer(long than) throws InterruptedException {
        return messages.awaitNewer(than);
    }

    synchronized void close() {
        closed = true;
        messages.close();
    }
}
