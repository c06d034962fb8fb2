package lab5;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One thread serves everybody: it reads and writes whatever can be read and written without waiting. */
public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel server;
    private final Selector selector;
    private final List<Client> clients = new ArrayList<>();
    private final Deque<String> history = new ArrayDeque<>();

    public ChatServer(int port) throws IOException {
        server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(port));
        server.configureBlocking(false);
        selector = Selector.open();
        server.register(selector, SelectionKey.OP_ACCEPT);
    }

    public int port() {
        return server.socket().getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (selector.isOpen()) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    handle(key);
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException | ClosedSelectorException | CancelledKeyException e) {
            System.err.println("end: " + e);
        } finally {
            for (Client client : clients) {
                client.hangUp();
            }
        }
    }

    private void handle(SelectionKey key) {
        if (key.isValid() && key.isAcceptable()) {
            accept();
            return;
        }
        Client client = (Client) key.attachment();
        try {
            if (key.isValid() && key.isReadable()) {
                client.read();
            }
            if (key.isValid() && key.isWritable()) {
                client.write();
            }
        } catch (IOException e) {
            leave(client, " has exited");
        }
    }

    private void accept() {
        try {
            SocketChannel channel = server.accept();
            if (channel != null) {
                channel.configureBlocking(false);
                join(new Client(channel));
            }
        } catch (IOException e) {
            System.err.println("accept: " + e.getMessage());
        }
    }

    private void join(Client client) {
        tellAll(client.name + " has joined");
        clients.add(client);
        for (String entry : history) {
            client.send(entry);
        }
    }

    private void leave(Client client, String farewell) {
        client.hangUp();
        if (clients.remove(client)) {
            tellAll(client.name + farewell);
        }
    }

    private void tellAll(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.addLast(entry);
        if (history.size() > 10) {
            history.removeFirst();
        }
        for (Client client : clients) {
            client.send(entry);
        }
    }

    private void handleLine(Client client, String line) {
        if (line.equals("/quit") || line.startsWith("/quit ")) {
            String bye = line.substring(5).trim();
            leave(client, bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye);
        } else if (line.equals("/nick") || line.startsWith("/nick ")) {
            rename(client, line.substring(5).trim());
        } else {
            tellAll("Message from " + client.name + ": " + line);
        }
    }

    private void rename(Client client, String name) {
        if (name.isEmpty() || name.equals(client.name)) {
            return;
        }
        if (name.length() > 32) {
            client.send("Name too long (limit 32)");
        } else if (clients.stream().anyMatch(other -> other.name.equals(name))) {
            client.send("Name already in use: " + name);
        } else {
            String old = client.name;
            client.name = name;
            tellAll(old + " now goes by " + name);
        }
    }

    private class Client {
        private final SocketChannel channel;
        private final SelectionKey key;
        private final ByteBuffer buffer = ByteBuffer.allocate(8192);
        private final StringBuilder line = new StringBuilder();
        private final Deque<ByteBuffer> unsent = new ArrayDeque<>();
        private String name;

        Client(SocketChannel channel) throws IOException {
            this.channel = channel;
            key = channel.register(selector, SelectionKey.OP_READ, this);
            InetSocketAddress address = (InetSocketAddress) channel.getRemoteAddress();
            name = address.getAddress().getHostAddress() + ":" + address.getPort();
        }

        void read() throws IOException {
            buffer.clear();
            if (channel.read(buffer) == -1) {
                leave(this, " has exited");
                return;
            }
            buffer.flip();
            line.append(StandardCharsets.UTF_8.decode(buffer)); // FAULT: may end within a character
            int end = line.indexOf("\n");
            while (end >= 0 && channel.isOpen()) {
                String text = line.substring(0, end);
                line.delete(0, end + 1);
                handleLine(this, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
                end = line.indexOf("\n");
            }
        }

        void send(String text) {
            if (!key.isValid()) {
                return;
            }
            if (unsent.size() < 5000) {
                unsent.add(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        }

        void write() throws IOException {
            while (!unsent.isEmpty()) {
                channel.write(unsent.peek());
                if (unsent.peek().hasRemaining()) {
                    return;
                }
                unsent.remove();
            }
            key.interestOps(SelectionKey.OP_READ);
        }

        void hangUp() {
            try {
                channel.close();
            } catch (IOException e) {
                System.err.println("close: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            selector.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
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
