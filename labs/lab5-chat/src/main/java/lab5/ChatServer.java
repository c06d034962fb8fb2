package lab5;

import java.io.IOException;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * A chat: what one client writes, all of them read, in the same order.
 *
 * <p>Threads: one thread calls {@link #run}, once. Any thread may call {@link #port} and {@link #close}. Each client
 * has threads of its own: ____ (tasks 1 and 5).
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share: ____
 *   <li>Why that is safe: ____
 * </ul>
 */
public final class ChatServer implements Runnable, AutoCloseable {

    /** So many entries does a newcomer get, its own joining the last of them. */
    private static final int HISTORY = 10;

    /** So many entries are kept for those who read slowly. */
    private static final int CAPACITY = 4096;

    /** In characters. */
    private static final int LONGEST_NAME = 32;

    /** The port and the open sockets. Guarded by: ____ (task 1). */
    private final Connections connections;

    /** What everybody reads. Guarded by: ____ (task 1). */
    private final MessageQueue entries = new MessageQueue(CAPACITY);

    /** The names of all who are in the chat. Guarded by: ____ (task 3). */
    private final Set<String> names = new HashSet<>();

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public ChatServer(int port) throws IOException {
        throw new UnsupportedOperationException("Lab 5, task 1: open the port");
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        return connections.port();
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        // TODO task 1: take your accept loop of lab 2. A client can do two things to you: say nothing for an hour, and
        // read nothing for an hour. Decide which thread waits for which of the two.
        throw new UnsupportedOperationException("Lab 5, task 1: serve clients");
    }

    /**
     * Lets a newcomer in.
     *
     * @param name its first name, such as {@code 127.0.0.1:50237}
     * @return the number of the entry after which it begins to read
     */
    private long join(String name) {
        // TODO task 1: decide when the others are told of the newcomer, and who counts as being there by then.
        if (entries.read(-1).size() < HISTORY) {
            throw new UnsupportedOperationException("Lab 5, task 1: the first clients");
        }
        // TODO task 2: decide where a newcomer begins, so that it gets its history, and what is said while it comes
        // in reaches it once: neither not at all nor twice.
        throw new UnsupportedOperationException("Lab 5, task 2: the history");
    }

    /**
     * Sends a client every entry with a number greater than {@code after}, as long as it is there. Blocks that long.
     *
     * @throws IOException if the client has gone, or if {@link #close} was called
     */
    private void sendEntries(Socket client, long after) throws IOException {
        // TODO task 1: decide what one line is made of, and in how many pieces it is written. Somebody else may write
        // to the same client.
        // TODO task 5: decide what this thread may hold while it waits for a client that does not read.
        throw new UnsupportedOperationException("Lab 5, task 1: send what is said");
    }

    /**
     * Does what the lines of a client ask for. Blocks until the client leaves.
     *
     * @throws IOException if the client broke off, or if {@link #close} was called
     */
    private void obeyLines(Socket client, String firstName) throws IOException {
        // TODO task 1: decide what is shared here, and what belongs to this client alone. A line may be
        // "/nick somebody" (see rename) or "/quit" (see leave), or look as if it were.
        throw new UnsupportedOperationException("Lab 5, task 1: what a client says");
    }

    /**
     * Gives a client another name, if it may have it.
     *
     * @return what this client alone is told where it may not; null where it may
     */
    private String rename(String from, String to) {
        // TODO task 3: two clients ask for the same name, a third one has just left it. Decide what must be one step.
        throw new UnsupportedOperationException("Lab 5, task 3: /nick");
    }

    /**
     * Tells the others that a client has gone.
     *
     * @param bye what it said at the end; null where it did not say that it goes
     */
    private void leave(String name, String bye) {
        // TODO task 4: a client can end in more ways than by /quit. Decide where this is called, so that it happens
        // once in all of them. Decide what becomes of the name, and of this client's other thread.
        throw new UnsupportedOperationException("Lab 5, task 4: the farewell");
    }

    /**
     * Closes the port, ends all connections, and so makes {@link #run} and all threads of clients return.
     *
     * <p>Any thread may call it, before {@link #run} too, and more than once. It does not block.
     */
    @Override
    public void close() {
        // TODO task 4: go through all places where a thread of yours can sleep. Decide what wakes it there, and what
        // it does then.
        throw new UnsupportedOperationException("Lab 5, task 4: close");
    }

    /**
     * Serves on the port named by the first argument until the program is ended. Given. Prints
     * {@code listening on <port>} first. Where it cannot start, it says why on stderr and ends with status 1.
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("usage: ChatServer <port>");
            System.exit(1);
        }
        try (ChatServer server = new ChatServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
