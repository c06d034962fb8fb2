package lab6;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server's port and the clients that are connected to it. Given, as in lab 2. You may change it, or do without it.
 *
 * <p>Any thread may call any method.
 */
final class Connections implements Closeable {

    /** Guarded by: nothing; a ServerSocket may be shared by threads. */
    private final ServerSocket listener;

    /** The clients' sockets. Guarded by: nothing; this set may be shared by threads. */
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

    /**
     * Opens the port.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    Connections(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    /** The port that is open. */
    int port() {
        return listener.getLocalPort();
    }

    /** Whether {@link #close} was called. */
    boolean isClosed() {
        return listener.isClosed();
    }

    /**
     * Waits for a client. Whoever serves this client closes its socket; {@link #close} does it too.
     *
     * @throws IOException if this is closed, before or during the wait
     */
    Socket accept() throws IOException {
        Socket client = listener.accept();
        clients.removeIf(Socket::isClosed);
        clients.add(client);
        // close() may have run after accept() and before add(): it did not see this client.
        if (listener.isClosed()) {
            client.close();
            throw new SocketException("The server was closed while a client came in");
        }
        return client;
    }

    /** Closes the port and every client's socket. May be called more than once. Does not block. */
    @Override
    public void close() {
        // The port first: accept() looks at it after it has added a client.
        close(listener);
        clients.forEach(Connections::close);
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("not closed: " + e);
        }
    }
}
