package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connected client. Its handler alone reads from the socket, its writer alone writes to it, so no two texts
 * ever mix. Everybody else puts texts into its outbox.
 *
 * <p>Any thread may call any method; {@link #readLine} is for the handler, {@link #writeAll} for the writer.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the client's handler and its writer, the console's thread, and any that closes the
 *       server.
 *   <li>What they share: the socket and the outbox. {@code in} is the handler's alone.
 *   <li>Why that is safe: the two directions of a socket are independent, any thread may close it, and the outbox
 *       guards itself. All fields are final.
 * </ul>
 */
final class Client {

    private final int id;
    private final Socket socket;
    /** Guarded by: nothing; only the handler uses it. */
    private final BufferedReader in;
    /** Guarded by: nothing here; it guards itself. */
    private final Outbox outbox = new Outbox();

    Client(int id, Socket socket) throws IOException {
        this.id = id;
        this.socket = socket;
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    int id() {
        return id;
    }

    /** Where it comes from, such as {@code 127.0.0.1:50237}. */
    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    /** The client's next line; null where it has closed its sending side. Blocks until then. */
    String readLine() throws IOException {
        return in.readLine();
    }

    /** Answers. Blocks while the client has too many answers that it has not read. */
    void reply(String text) throws IOException {
        try {
            if (!outbox.put(text)) {
                throw new IOException("the connection has been ended");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Sends a line that nobody has asked for. Does not block: whoever never reads is thrown out in the end. */
    void send(String line) {
        if (!outbox.offer(line + "\n")) {
            close();
        }
    }

    /** Nothing more is sent but what is under way. Does not block; the writer closes the socket. */
    void finish() {
        outbox.finish();
    }

    /** As {@link #finish}, with a line that goes out last. */
    void finishWith(String line) {
        outbox.finishWith(line + "\n");
    }

    /** Writes what the outbox holds, in order, until it is finished or the connection is over. Blocks that long. */
    void writeAll() {
        try (socket) {
            Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
            String text = outbox.take();
            while (text != null) {
                out.write(text);
                out.flush();
                text = outbox.take();
            }
        } catch (IOException | InterruptedException e) {
            // The client broke off, or the server was closed: there is nobody to write to.
        } finally {
            // The handler may be waiting for room that nobody will make any more.
            outbox.finish();
        }
    }

    /** Ends the connection at once. Does not block; both threads of the client end. */
    void close() {
        outbox.finish();
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("not closed: " + e);
        }
    }
}
