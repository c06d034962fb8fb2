package lab5;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One thread does everything. All fields but the two flags belong to it. */
public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel listener;
    private final Selector selector;
    private final int port;
    private final Map<String, Connection> byName = new HashMap<>();
    private final Deque<String> history = new ArrayDeque<>();

    private boolean closed; // guarded by this
    private boolean running; // guarded by this

    public ChatServer(int port) throws IOException {
        listener = ServerSocketChannel.open();
        try {
            listener.bind(new InetSocketAddress(port));
            listener.configureBlocking(false);
        } catch (IOException | RuntimeException e) {
            listener.close();
            throw e;
        }
        this.port = listener.socket().getLocalPort();
        selector = Selector.open();
        listener.register(selector, SelectionKey.OP_ACCEPT);
    }

    public int port() {
        return port;
    }

    @Override
    public void run() {
        synchronized (this) {
            if (closed) {
                return;
            }
            running = true;
        }
        try {
            while (!isClosed()) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    // A key before this one may have closed its channel.
                    if (key.isValid()) {
                        serve(key);
                    }
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            System.err.println("selector: " + e.getMessage());
        } finally {
            closeAll();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void serve(SelectionKey key) {
        if (key.channel() == listener) {
            try {
                accept();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
            return;
        }
        Connection connection = (Connection) key.attachment();
        if (key.isWritable()) {
            connection.write();
        }
        if (key.isValid() && key.isReadable()) {
            boolean ended = connection.read();
            String line = connection.nextLine();
            while (line != null && key.isValid()) {
                handle(connection, line);
                line = connection.nextLine();
            }
            if (ended && key.isValid()) {
                leave(connection, "has exited");
            }
        }
    }

    private void accept() throws IOException {
        SocketChannel channel = listener.accept();
        if (channel == null) {
            return;
        }
        channel.configureBlocking(false);
        InetSocketAddress address = (InetSocketAddress) channel.getRemoteAddress();
        String name = address.getAddress().getHostAddress() + ":" + address.getPort();
        Connection connection = new Connection(channel, name);
        connection.key = channel.register(selector, SelectionKey.OP_READ, connection);
        if (history.size() == 10) {
            history.removeFirst();
        }
        history.forEach(entry -> connection.send(encoded(entry)));
        byName.put(name, connection);
        publish(name + " has joined");
    }

    private void handle(Connection from, String line) {
        if (isCommand(line, "/quit")) {
            String bye = line.substring(5).trim();
            leave(from, bye.isEmpty() ? "is leaving now" : "is leaving now -- " + bye);
        } else if (isCommand(line, "/nick")) {
            rename(from, line.substring(5).trim());
        } else {
            publish("Message from " + from.name + ": " + line);
        }
    }

    private static boolean isCommand(String line, String command) {
        return line.equals(command) || line.startsWith(command + " ");
    }

    private void rename(Connection who, String wanted) {
        if (wanted.isEmpty() || wanted.equals(who.name)) {
            return;
        }
        if (wanted.length() > 32) {
            who.send(encoded("Name too long (limit 32)"));
        } else if (byName.containsKey(wanted)) {
            who.send(encoded("Name already in use: " + wanted));
        } else {
            byName.remove(who.name);
            byName.put(wanted, who);
            String old = who.name;
            who.name = wanted;
            publish(old + " now goes by " + wanted);
        }
    }

    private void leave(Connection who, String farewell) {
        // Of two that say farewell for the same client, the first one counts.
        if (byName.remove(who.name, who)) {
            who.end();
            publish(who.name + " " + farewell);
        }
    }

    private void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.addLast(entry);
        if (history.size() > 10) {
            history.removeFirst();
        }
        ByteBuffer bytes = encoded(entry);
        List<Connection> tooSlow = new ArrayList<>();
        for (Connection connection : byName.values()) {
            if (!connection.send(bytes)) {
                tooSlow.add(connection);
            }
        }
        // Not before everybody has got this entry: a farewell is an entry, too.
        tooSlow.forEach(connection -> leave(connection, "has exited"));
    }

    private static ByteBuffer encoded(String line) {
        return StandardCharsets.UTF_8.encode(line + "\n");
    }

    private void closeAll() {
        try {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        boolean wasRunning;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            wasRunning = running;
        }
        if (wasRunning) {
            selector.wakeup();
        } else {
            closeAll();
        }
    }

    public static void main(String[] args) {
        try {
            ChatServer server = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
