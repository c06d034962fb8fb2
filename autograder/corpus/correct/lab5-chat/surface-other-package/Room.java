package cz.cvut.chat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all clients share: the entries, which everybody reads, and the names that are in use.
 *
 * <p>Threads: any thread may call any method. Only {@link #awaitNewer} blocks; no method waits for a client.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the two of each client.
 *   <li>What they share: {@code entries} and {@code names}.
 *   <li>Why that is safe: the queue guards itself, and it alone decides the order of entries. {@code names} is used
 *       under the lock of this object only. A name changes and its entry is written under that lock too: whoever
 *       reads that a name was left finds it free, and nobody reads of a name that two have. The lock is never held
 *       while bytes are sent, because {@code write} waits for no reader.
 * </ul>
 */
final class Room {

    private static final int CAPACITY = 4096;

    /** Guarded by: nothing here; it guards itself. */
    private final MessageQueue entries = new MessageQueue(CAPACITY);

    /** Of all who are in the room. Guarded by: this. */
    private final Set<String> names = new HashSet<>();

    /**
     * A newcomer, under its first name.
     *
     * @return the number of the entry that tells of it
     */
    synchronized long join(String name) {
        names.add(name);
        return entries.write(name + " has joined");
    }

    /** Somebody says something. */
    void say(String name, String line) {
        // No lock of ours: the caller's name is nobody else's to change, and the queue puts entries in order.
        entries.write("Message from " + name + ": " + line);
    }

    /**
     * Gives somebody another name, unless somebody else has it.
     *
     * @return whether it was free
     */
    synchronized boolean rename(String from, String to) {
        if (!names.add(to)) {
            return false;
        }
        names.remove(from);
        entries.write(from + " now goes by " + to);
        return true;
    }

    /**
     * Somebody has gone; the name is free again.
     *
     * @param farewell what others read after the name
     */
    synchronized void leave(String name, String farewell) {
        names.remove(name);
        entries.write(name + farewell);
    }

    /**
     * All entries that are kept and have a number greater than {@code after}. Sleeps until there is one.
     *
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    List<Message> awaitNewer(long after) throws InterruptedException {
        return entries.awaitNewer(after);
    }
}
