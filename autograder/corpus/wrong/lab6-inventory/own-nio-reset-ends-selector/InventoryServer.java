package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One thread serves all clients. Others only put something down for it, and wake it. */
public class InventoryServer implements Runnable, AutoCloseable {

    private static final long GOODBYE_MILLIS = 1000;

    private final ServerSocketChannel listener;
    private final Selector selector;
    private final Shelf shelf = new Shelf();
    private final Map<Integer, Connection> connections = new ConcurrentSkipListMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean closed;
    /** When clients that have not read their last line are thrown out; 0 as long as none is told anything. */
    private volatile long deadline;
    private int lastId;

    public InventoryServer(int port) throws IOException {
        selector = Selector.open();
        listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(port), 128);
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT);
    }

    public int port() {
        return listener.socket().getLocalPort();
    }

    @Override
    public void run() {
        running = true;
        try {
            while (!closed && !isGoodbyeOver()) {
                selector.select(100);
                if (deadline != 0) {
                    listener.close();
                    connections.values().forEach(Connection::sayGoodbye);
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    serve(key);
                }
                selector.selectedKeys().clear();
                connections.values().forEach(Connection::flush);
            }
        } catch (IOException e) {
            System.err.println("the server broke down: " + e);
        } finally {
            closeAll();
            ended.countDown();
        }
    }

    private boolean isGoodbyeOver() {
        return deadline != 0 && (connections.isEmpty() || System.currentTimeMillis() > deadline);
    }

    private void serve(SelectionKey key) throws IOException {
        if (!key.isValid()) {
            return;
        }
        if (key.isAcceptable()) {
            accept();
        } else if (key.isReadable()) {
            ((Connection) key.attachment()).read();
        }
    }

    private void accept() {
        try {
            SocketChannel channel = listener.accept();
            if (channel != null) {
                letIn(channel);
            }
        } catch (IOException e) {
            System.err.println("nobody came: " + e);
        }
    }

    private void letIn(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        lastId++;
        Connection connection = new Connection(lastId, key, this);
        key.attach(connection);
        connections.put(lastId, connection);
        connection.add("Howdy, stranger!\n");
    }

    Shelf shelf() {
        return shelf;
    }

    void forget(Connection connection) {
        connections.remove(connection.id());
    }

    String clients() {
        StringBuilder text = new StringBuilder();
        connections.forEach((id, connection) -> text.append(id).append(' ').append(connection.address()).append('\n'));
        return text.append('\n').toString();
    }

    boolean send(int id, String line) {
        Connection connection = connections.get(id);
        if (connection == null) {
            return false;
        }
        connection.add(line + "\n");
        selector.wakeup();
        return true;
    }

    /** Returns when all connections have ended. */
    void sayGoodbye() {
        deadline = System.currentTimeMillis() + GOODBYE_MILLIS;
        selector.wakeup();
        try {
            if (running) {
                ended.await(GOODBYE_MILLIS + 500, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        if (!running) {
            closeAll();
        }
    }

    private void closeAll() {
        List<Connection> all = new ArrayList<>(connections.values());
        all.forEach(Connection::close);
        try {
            listener.close();
            selector.close();
        } catch (IOException e) {
            System.err.println("not closed: " + e);
        }
    }

    public static void main(String[] args) {
        try {
            InventoryServer server = new InventoryServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            Thread serving = new Thread(server, "selector");
            serving.start();
            new AdminConsole(server, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8)).run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
