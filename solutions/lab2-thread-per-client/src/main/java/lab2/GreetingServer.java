package lab2;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Answers every line by {@code Hello } and that line in upper case. Sends no welcome. Each client has a
 * thread of its own.
 *
 * <p>Threads: one thread calls {@link #run}, once. Any thread may call {@link #port} and {@link #close}.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the one in {@code run()}, which only accepts; a handler for each client; and
 *       any that calls {@code close()} or {@code port()}.
 *   <li>What they share: {@code connections}, nothing else. Reader, writer and line of a conversation are
 *       local variables, so each handler has its own.
 *   <li>Why that is safe: {@code connections} is final, and its class says that any thread may use it.
 * </ul>
 */
public final class GreetingServer implements Runnable, AutoCloseable {

    /** The most bytes of UTF-8 that a line may have, its end not counted. */
    private static final int LIMIT = 5120;

    private static final String TOO_LONG = "Line too long (limit " + LIMIT + " bytes)";

    /** The port and the open sockets. Guarded by: nothing; Connections may be shared by threads. */
    private final Connections connections;

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public GreetingServer(int port) throws IOException {
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
                Socket client = connections.accept();
                new Thread(() -> handle(client), "handler of " + client.getRemoteSocketAddress()).start();
            } catch (IOException e) {
                // Either close() was called, and the loop's condition sees it; or this client was gone before
                // it came in, then the next one is served.
            }
        }
    }

    /** The whole life of one client, up to its closed socket. Called by the client's own thread. */
    private static void handle(Socket client) {
        try (client) {
            converse(client);
        } catch (IOException e) {
            // This client broke off, or close() was called. Nobody else needs to know; the socket is closed.
        }
    }

    private static void converse(Socket client) throws IOException {
        BufferedReader in = reader(client);
        Writer out = writer(client);
        String line = in.readLine();
        while (line != null && !line.equalsIgnoreCase("--quit--")) {
            out.write(reply(line) + "\n");
            out.flush();
            line = in.readLine();
        }
    }

    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Writer writer(Socket client) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** What one line (given without its end) is answered by. */
    private static String reply(String line) {
        if (isTooLong(line)) {
            return TOO_LONG;
        }
        // Not toUpperCase() alone: on a Turkish computer it turns i into a capital I with a dot.
        return "Hello " + line.toUpperCase(Locale.ROOT);
    }

    /** Whether this line is over the {@link #LIMIT}. */
    private static boolean isTooLong(String line) {
        // Bytes, not characters: one character is up to 4 bytes of UTF-8.
        return line.getBytes(StandardCharsets.UTF_8).length > LIMIT;
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
