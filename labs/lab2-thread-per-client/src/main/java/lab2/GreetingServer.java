package lab2;

import java.io.IOException;
import java.net.Socket;

/**
 * Answers every line by {@code Hello } and that line in upper case. Sends no welcome. Each client has a
 * thread of its own.
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
public final class GreetingServer implements Runnable, AutoCloseable {

    /** The most bytes of UTF-8 that a line may have, its end not counted. */
    private static final int LIMIT = 5120;

    private static final String TOO_LONG = "Line too long (limit " + LIMIT + " bytes)";

    /** The port and the open sockets. Guarded by: ____ (task 4). */
    private final Connections connections;

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public GreetingServer(int port) throws IOException {
        throw new UnsupportedOperationException("Lab 2, task 4: open the port");
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        return connections.port();
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        // TODO task 4: decide what you take over from ThreadedEchoServer, and what is different here.
        throw new UnsupportedOperationException("Lab 2, task 4: serve clients");
    }

    /** What one line (given without its end) is answered by. */
    private static String reply(String line) {
        if (isTooLong(line)) {
            return TOO_LONG;
        }
        // TODO task 4: decide whose rules of upper and lower case hold: those of the user's country?
        throw new UnsupportedOperationException("Lab 2, task 4: greet");
    }

    /** Whether this line is over the {@link #LIMIT}. */
    private static boolean isTooLong(String line) {
        if (line.length() <= LIMIT) {
            // TODO task 5: decide whether the length in characters is the right thing to look at.
            return false;
        }
        throw new UnsupportedOperationException("Lab 2, task 5: long lines (bonus)");
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
            System.err.println("usage: GreetingServer <port>");
            System.exit(1);
        }
        try (GreetingServer server = new GreetingServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
