package lab1;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/**
 * Answers every line of a client by {@code OK...} and that line. Serves one client after the other.
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
        // TODO task 1: decide how the port is opened. It is opened once for all clients: why not in run()?
        throw new UnsupportedOperationException("Lab 1, task 1: open the port");
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        throw new UnsupportedOperationException("Lab 1, task 1: tell the port");
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        try (Socket next = nextClient()) {
            converse(next);
        } catch (IOException e) {
            if (listener.isClosed()) {
                return;
            }
        }
        // TODO task 4: decide what is done again for every client, and what ends the loop. Decide which
        // failures end the conversation with one client, and that none of them ends the server.
        throw new UnsupportedOperationException("Lab 1, task 4: the next client");
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
        answer(in.readLine(), out);
        // TODO task 3: decide what is done for each line, and how you see that no more will come.
        throw new UnsupportedOperationException("Lab 1, task 3: the whole conversation");
    }

    /** The lines that the client sends, as text. */
    private static BufferedReader reader(Socket client) throws IOException {
        // TODO task 2: decide how bytes become text, whatever computer this runs on.
        throw new UnsupportedOperationException("Lab 1, task 2: read lines from the client");
    }

    /** Takes what is sent to the client, as text. */
    private static Writer writer(Socket client) throws IOException {
        // TODO task 2: decide how text becomes bytes.
        throw new UnsupportedOperationException("Lab 1, task 2: write to the client");
    }

    /** Answers one line, given without its end. When this returns, the answer is on its way. */
    private static void answer(String line, Writer out) throws IOException {
        // TODO task 2: decide how the client sees where the answer ends, and when the answer leaves.
        throw new UnsupportedOperationException("Lab 1, task 2: answer one line");
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
        // TODO task 1: decide which mistakes of the user and which failures of the port end the program here.
        throw new UnsupportedOperationException("Lab 1, task 1: main");
    }
}
