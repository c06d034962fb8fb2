package lab2;

import java.io.IOException;
import java.net.Socket;

/**
 * Welcomes every client and answers every line by {@code OK...} and that line. Each client has a thread of
 * its own, its handler, so nobody waits for anybody else.
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
public final class ThreadedEchoServer implements Runnable, AutoCloseable {

    private static final String WELCOME = "Welcome to the server. Type something and hit enter";

    /** The port and the open sockets. Guarded by: ____ (task 1). */
    private final Connections connections;

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public ThreadedEchoServer(int port) throws IOException {
        // TODO task 1: look at Connections; decide what the constructor does and what run() does.
        throw new UnsupportedOperationException("Lab 2, task 1: open the port");
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        return connections.port();
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        // TODO task 1: decide which work this thread does, and which work a client's own thread does.
        // Whatever can wait for one client must not be done here. Decide what ends the loop.
        throw new UnsupportedOperationException("Lab 2, task 1: a thread per client");
    }

    /** The whole life of one client, up to its closed socket. Called by the client's own thread. */
    private static void handle(Socket client) {
        try {
            converse(client);
            client.close();
        } catch (IOException e) {
            // TODO task 3: decide who closes the socket when the conversation fails, and who needs to know.
            throw new UnsupportedOperationException("Lab 2, task 3: a conversation that fails", e);
        }
    }

    /**
     * The conversation with one client. Blocks until the client ends it: by its quit line, or by closing its
     * sending side. The caller closes the socket.
     *
     * @throws IOException if the client broke off, or if {@link #close} was called
     */
    private static void converse(Socket client) throws IOException {
        // TODO task 1: take your conversation of lab 1. Decide when the welcome is sent, and which variables
        // each client must have for itself. Ask isQuit() about every line before you answer it.
        throw new UnsupportedOperationException("Lab 2, task 1: the conversation");
    }

    /** Whether this line ends the connection. */
    private static boolean isQuit(String line) {
        if (!line.contains("--")) {
            return false;
        }
        // TODO task 2: decide which lines are a quit line and which are text.
        throw new UnsupportedOperationException("Lab 2, task 2: --quit--");
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
            System.err.println("usage: ThreadedEchoServer <port>");
            System.exit(1);
        }
        try (ThreadedEchoServer server = new ThreadedEchoServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
