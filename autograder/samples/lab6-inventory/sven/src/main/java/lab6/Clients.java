package lab6;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * All clients of a server, and their ids.
 *
 * <p>Any thread may call any method. Only {@link #sayGoodbye} waits for clients, and not for long.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the one that accepts, every client's handler and writer, the console's thread, and
 *       any that closes the server.
 *   <li>What they share: all four fields.
 *   <li>Why that is safe: each method holds the lock wherever it touches one of them. What is called meanwhile, the
 *       methods of {@link Client}, never waits for a client; so nobody holds this lock for long. A client's lock is
 *       taken under this one and never the other way round, so there is no circle.
 * </ul>
 */
final class Clients {

    /** How long a goodbye may take: clients that read need far less. */
    private static final long GOODBYE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** The clients that are listed, by id. Guarded by: this. */
    private final SortedMap<Integer, Client> present = new TreeMap<>();

    /** Those, and the ones that have left but still get what is under way to them. Guarded by: this. */
    private final Set<Client> open = new LinkedHashSet<>();

    /** Never given back: an id must not mean somebody else tomorrow. Guarded by: this. */
    private int lastId;

    /** Guarded by: this. */
    private boolean isClosed;

    /**
     * A newcomer, with an id that nobody has had.
     *
     * @throws IOException if the server is closed; the socket is closed then
     */
    synchronized Client add(Socket socket) throws IOException {
        // close() may have run after the accept: it has not seen this client.
        if (isClosed) {
            socket.close();
            throw new SocketException("the server was closed while a client came in");
        }
        lastId++;
        Client client = new Client(lastId, socket);
        present.put(client.id(), client);
        open.add(client);
        return client;
    }

    /** From now on this client is not listed. */
    synchronized void leave(Client client) {
        present.remove(client.id());
    }

    /** This client's connection is over. */
    synchronized void remove(Client client) {
        leave(client);
        open.remove(client);
        notifyAll();
    }

    /** {@code id ip:port} a line, then an empty line. */
    synchronized String list() {
        StringBuilder lines = new StringBuilder();
        present.values().forEach(each -> lines.append(each.id()).append(' ').append(each.address()).append('\n'));
        return lines.append('\n').toString();
    }

    /**
     * Sends a line to one client. Does not wait for it.
     *
     * @return false where nobody has that id
     */
    synchronized boolean send(int id, String line) {
        Client client = present.get(id);
        if (client == null) {
            return false;
        }
        client.send(line);
        return true;
    }

    /**
     * Lets nobody in any more, sends everybody a last line, and ends all connections: those of clients that read as
     * soon as they have it, the others after a second. Blocks that long.
     */
    void sayGoodbye(String line) {
        synchronized (this) {
            isClosed = true;
            present.values().forEach(client -> client.finishWith(line));
            awaitNobody(System.nanoTime() + GOODBYE_NANOS);
        }
        close();
    }

    /** With the lock; but while it waits, clients can leave. */
    private void awaitNobody(long deadline) {
        try {
            long left = deadline - System.nanoTime();
            while (!open.isEmpty() && left > 0) {
                // Not 0, which would mean: for ever.
                wait(TimeUnit.NANOSECONDS.toMillis(left) + 1);
                left = deadline - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets nobody in any more, and ends all connections at once. Does not block. */
    synchronized void close() {
        isClosed = true;
        open.forEach(Client::close);
    }
}
