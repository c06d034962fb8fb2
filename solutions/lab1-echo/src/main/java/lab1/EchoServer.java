package lab1;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * Answers every line of a client by {@code OK...} and that line. Serves one client after the other.
 *
 * <p>Threads: one thread calls {@link #run}, once. Any thread may call {@link #port} and {@link #close}.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the one in {@code run()}, which serves all clients, and any that calls
 *       {@code close()} or {@code port()}.
 *   <li>What they share: {@code listener} and {@code client}. A conversation has local variables only.
 *   <li>Why that is safe: {@code listener} is final and a ServerSocket may be used by many threads.
 *       {@code client} is volatile: a thread that closes sees the client that was noted last. A client is
 *       noted before {@code isClosed()} is asked, and the port is closed before {@code client} is read: so
 *       at least one of the two threads closes a client that comes during {@code close()}.
 * </ul>
 */
public final class EchoServer implements Runnable, AutoCloseable {

    /** Clients that connect wait here. Guarded by: nothing; threads may share a ServerSocket. */
    private final ServerSocket listener;

    /**
     * The client that came last; null before the first one. Given.
     *
     * <p>Guarded by: nothing, but volatile, because the thread in {@link #run} writes it and another thread
     * reads it in {@link #close}.
     */
    private volatile Socket client;

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public EchoServer(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        while (!listener.isClosed()) {
            try (Socket next = nextClient()) {
                converse(next);
            } catch (IOException e) {
                // Either this client broke off, then the next one is served; or close() was called, and the
                // loop's condition sees it.
            }
        }
    }

    /**
     * The whole conversation with one client. Blocks until the client closes its sending side; then every
     * line that came is answered. The caller closes the socket.
     *
     * @throws IOException if the client broke off, or if {@link #close} was called
     */
    private static void converse(Socket client) throws IOException {
        BufferedReader in = reader(client);
        Writer out = writer(client);
        String line = in.readLine();
        while (line != null) {
            answer(line, out);
            line = in.readLine();
        }
    }

    /** The lines that the client sends, as text. */
    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Takes what is sent to the client, as text. */
    private static Writer writer(Socket client) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** Answers one line, given without its end. When this returns, the answer is on its way. */
    private static void answer(String line, Writer out) throws IOException {
        out.write("OK..." + line + "\n");
        // The client waits for this answer before it sends more: it must not stay in the writer's buffer.
        out.flush();
    }

    /**
     * Waits for a client. Given.
     *
     * @throws IOException if the server is closed, before or during the wait
     */
    private Socket nextClient() throws IOException {
        Socket accepted = listener.accept();
        client = accepted;
        // close() may have run after accept() and before the line above: it did not see this client.
        if (listener.isClosed()) {
            accepted.close();
            throw new SocketException("The server was closed while a client came in");
        }
        return accepted;
    }

    /**
     * Closes the port, ends the connection of the client, and so makes {@link #run} return. Given.
     *
     * <p>Any thread may call it, before {@link #run} too, and more than once. It does not block.
     */
    @Override
    public void close() {
        // The port first: nextClient() looks at it after it has noted a client.
        close(listener);
        if (client != null) {
            close(client);
        }
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("not closed: " + e);
        }
    }

    /**
     * Serves on the port named by the first argument until the program is ended. Prints
     * {@code listening on <port>} first. Where it cannot start, it says why on stderr and ends with status 1.
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("usage: EchoServer <port>");
            System.exit(1);
        }
        // parseInt throws IllegalArgumentException for what is no number, the constructor for a wrong port.
        try (EchoServer server = new EchoServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
