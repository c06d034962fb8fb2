package lab3;

import java.io.IOException;
import java.net.Socket;

/**
 * A bank for clients on the network. Each line of a client is a command and gets one line as its reply.
 *
 * <p>Threads: one thread calls {@link #run}, once. Any thread may call {@link #port} and {@link #close}.
 */
public final class BankServer implements Runnable, AutoCloseable {

    private static final String INVALID = "Invalid command";

    /** The port and the open sockets. Guarded by: ____ (task 4). */
    private final Connections connections;

    // TODO task 3: decide how many banks there are while 50 clients are connected, and where they live.

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public BankServer(int port) throws IOException {
        throw new UnsupportedOperationException("Lab 3, task 3: open the port");
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
        // TODO task 4: this serves one client. Decide who waits for whom when there are many, and what
        // becomes of a conversation that fails.
        throw new UnsupportedOperationException("Lab 3, task 4: many clients");
    }

    /**
     * The conversation with one client: a reply for each line. Blocks until the client closes its sending
     * side. The caller closes the socket.
     *
     * @throws IOException if the client broke off, or if {@link #close} was called
     */
    private void converse(Socket client) throws IOException {
        // TODO task 3: decide what you take over from lab 2.
        throw new UnsupportedOperationException("Lab 3, task 3: the conversation");
    }

    /** Does what a command asks for. Returns the line that the client gets. */
    private String reply(String command) {
        // TODO task 3: decide how you tell a command from what only looks like one, and which balance it is
        // that the client is told: may you ask the bank for it a second time?
        throw new UnsupportedOperationException("Lab 3, task 3: commands");
    }

    /**
     * Closes the port, ends all connections, and so makes {@link #run} and all handlers return. Given.
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
            System.err.println("usage: BankServer <port>");
            System.exit(1);
        }
        try (BankServer server = new BankServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
