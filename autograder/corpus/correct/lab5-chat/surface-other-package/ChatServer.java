package cz.cvut.chat;

import java.io.IOException;

/**
 * A chat: what one client writes, all of them read, in the same order.
 *
 * <p>Threads: one thread calls {@link #run}, once. Any thread may call {@link #port} and {@link #close}. Each client
 * has two threads of its own, see {@link Client}.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the one in {@code run()}, which only accepts, and any that calls {@code close()} or
 *       {@code port()}. The threads of the clients use nothing of this class.
 *   <li>What they share: {@code connections}. All clients share {@code room}.
 *   <li>Why that is safe: both are final, and their classes say that any thread may use them.
 * </ul>
 */
public final class ChatServer implements Runnable, AutoCloseable {

    /** The port and the open sockets. Guarded by: nothing; Connections may be shared by threads. */
    private final Connections connections;

    /** Names and entries. Guarded by: nothing here; it guards itself. */
    private final Room room = new Room();

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public ChatServer(int port) throws IOException {
        connections = new Connections(port);
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        return connections.port();
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        while (!connections.isClosed()) {
            try {
                Client client = new Client(connections.accept(), room);
                new Thread(client, "reader of " + client.address()).start();
            } catch (IOException e) {
                // Either close() was called, and the loop's condition sees it; or this client was gone before
                // it came in, then the next one is served.
            }
        }
    }

    /**
     * Closes the port, ends all connections, and so makes {@link #run} and all threads of clients return: a thread
     * that reads finds its connection closed, and ends the one that writes.
     *
     * <p>Any thread may call it, before {@link #run} too, and more than once. It does not block.
     */
    @Override
    public void close() {
        connections.close();
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
