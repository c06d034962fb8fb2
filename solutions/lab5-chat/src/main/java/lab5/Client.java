package lab5;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One client in the room, from its joining to its farewell.
 *
 * <p>Threads: one thread calls {@link #run}, once: it reads what the client sends. It starts the other one, which
 * sends the client what all say. They are two because either can wait for a long time: one for a client that says
 * nothing, one for a client that does not read.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the reading thread and the writing thread of this client.
 *   <li>What they share: {@code socket}, {@code out} and {@code room}. {@code in} and {@code name} belong to the
 *       reading thread. How far the client has been told is a local variable of the writing thread.
 *   <li>Why that is safe: both write to {@code out} under its lock, a whole line at a time. A socket may be closed by
 *       one thread while another one uses it: that one gets an exception. Room may be shared by threads. Nobody else
 *       needs a lock that is held while bytes are sent, so a client that does not read delays itself only.
 * </ul>
 */
final class Client implements Runnable {

    /** So many entries does a newcomer get, its own joining the last of them. */
    private static final int HISTORY = 10;

    private static final int LONGEST_NAME = 32;

    private final Socket socket;
    private final Room room;
    private final BufferedReader in;

    /** Guarded by: itself; the reading thread answers, while the writing thread sends entries. */
    private final Writer out;

    /** Guarded by: nothing; only the reading thread uses it. */
    private String name;

    /** @throws IOException if the client has gone already */
    Client(Socket socket, Room room) throws IOException {
        this.socket = socket;
        this.room = room;
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
        name = address();
    }

    /** Such as {@code 127.0.0.1:50237}. */
    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    /** The whole life of the client, up to its closed socket. */
    @Override
    public void run() {
        try (socket) {
            long joined = room.join(name);
            Thread writing = new Thread(() -> sendEntries(joined - HISTORY), "writer of " + address());
            writing.start();
            // First the lines, then the name: they may have changed it.
            String farewell = obeyLines();
            room.leave(name, farewell);
            // Wakes it where it waits for an entry; where it waits for the client to read, closing the socket does.
            writing.interrupt();
        } catch (IOException e) {
            // The socket could not be closed in order. It is closed.
        }
    }

    /**
     * Sends every entry with a number greater than {@code after}, as long as this client is there. Whoever falls
     * behind by more entries than the queue keeps goes on with the oldest one that is left.
     */
    private void sendEntries(long after) {
        long last = after;
        try {
            while (!socket.isClosed()) {
                for (Message entry : room.awaitNewer(last)) {
                    send("At " + entry.time() + " -- " + entry.text());
                    last = entry.number();
                }
            }
        } catch (IOException | InterruptedException e) {
            // The client has gone. The reading thread finds that out as well, and tells the others.
        }
    }

    /**
     * Does what each line asks for, until the client leaves, in whatever way.
     *
     * @return what the others read after its name then
     */
    private String obeyLines() {
        try {
            String line = in.readLine();
            while (line != null) {
                Optional<String> bye = argument("/quit", line);
                if (bye.isPresent()) {
                    return " is leaving now" + (bye.get().isEmpty() ? "" : " -- " + bye.get());
                }
                obey(line);
                line = in.readLine();
            }
        } catch (IOException e) {
            // It broke off, or close() was called: a farewell like any other.
        }
        return " has exited";
    }

    private void obey(String line) throws IOException {
        Optional<String> wanted = argument("/nick", line);
        if (wanted.isPresent()) {
            rename(wanted.get());
        } else {
            room.say(name, line);
        }
    }

    private void rename(String wanted) throws IOException {
        if (wanted.isEmpty() || wanted.equals(name)) {
            return;
        }
        if (wanted.length() > LONGEST_NAME) {
            send("Name too long (limit " + LONGEST_NAME + ")");
        } else if (room.rename(name, wanted)) {
            name = wanted;
        } else {
            send("Name already in use: " + wanted);
        }
    }

    /** What stands after the command, trimmed; nothing where the line is another one: {@code /nickbob} is text. */
    private static Optional<String> argument(String command, String line) {
        return line.equals(command) || line.startsWith(command + " ")
            ? Optional.of(line.substring(command.length()).trim())
            : Optional.empty();
    }

    /** Sends one line to this client alone. Blocks while it does not read. */
    private void send(String line) throws IOException {
        synchronized (out) {
            out.write(line + "\n");
            out.flush();
        }
    }
}
