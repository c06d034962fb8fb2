package lab6;

import java.io.IOException;
import java.net.Socket;

/**
 * A store for clients on the network. Each line of a client is a command; the answer is a list, or one line.
 *
 * <p>Threads: one thread calls {@link #run}, once. Any thread may call {@link #port} and {@link #close}.
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share: ____
 *   <li>Why that is safe: ____
 * </ul>
 */
public final class InventoryServer implements Runnable, AutoCloseable {

    /** The port and the open sockets. Guarded by: ____ (task 2). */
    private final Connections connections;

    // TODO task 2: decide how many stores there are, and where they live.
    // TODO task 3: decide what the console must know of each client, what gives a client its id, and which of it may
    // change while the console looks. Write down what guards it. Guarded by: ____

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them. Given.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public InventoryServer(int port) throws IOException {
        connections = new Connections(port);
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        return connections.port();
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        try (Socket client = connections.accept()) {
            converse(client);
        } catch (IOException e) {
            if (connections.isClosed()) {
                return;
            }
        }
        // TODO task 2: this serves one client. Decide who waits for whom when there are many, and what
        // becomes of a conversation that fails.
        throw new UnsupportedOperationException("Lab 6, task 2: many clients");
    }

    /**
     * The conversation with one client. Blocks until the client ends it: by its line {@code close}, or by closing its
     * sending side. The caller closes the socket.
     *
     * @throws IOException if the client broke off, or if {@link #close} was called
     */
    private void converse(Socket client) throws IOException {
        // TODO task 3: from now on two threads have lines for this client. Decide what keeps a list in one piece.
        // TODO task 4: a client that does not read makes whoever writes to it wait. Decide who that may be, and who
        // may wait for that one in turn.
        throw new UnsupportedOperationException("Lab 6, task 1: the conversation");
    }

    /** Does what a command asks for. Returns the lines that the client gets. */
    private String answer(String command) {
        // TODO task 1: decide how you tell a command from what only looks like one, and what you look at first.
        throw new UnsupportedOperationException("Lab 6, task 1: commands");
    }

    /**
     * Closes the port, ends all connections, and so makes {@link #run} and all handlers return. Given; look at it
     * again in task 4.
     *
     * <p>Any thread may call it, before {@link #run} too, and more than once. It does not block.
     */
    @Override
    public void close() {
        connections.close();
    }

    /**
     * Serves on the port named by the first argument. Given, but for the console. Prints {@code listening on <port>}
     * first. Where it cannot start, it says why on stderr and ends with status 1.
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("usage: InventoryServer <port>");
            System.exit(1);
        }
        try (InventoryServer server = new InventoryServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            // TODO task 3: there is no console yet. Decide which thread runs the server and which one the console,
            // what the end of stdin may end, and what has to be printed before the program is over.
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
