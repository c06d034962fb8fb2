package lab2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One thread serves all clients: it waits with a selector, and never for one client alone. */
public class ThreadedEchoServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel server;
    private final Selector selector;
    private final int port;
    private boolean closed; // guarded by this
    private boolean running; // guarded by this

    public ThreadedEchoServer(int port) throws IOException {
        server = ServerSocketChannel.open();
        try {
            server.bind(new InetSocketAddress(port));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        this.port = server.socket().getLocalPort();
        server.configureBlocking(false);
        selector = Selector.open();
        server.register(selector, SelectionKey.OP_ACCEPT);
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
                    serve(key);
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

    private void serve(SelectionKey key) throws IOException {
        if (key.channel() == server) {
            accept();
            return;
        }
        Client client = (Client) key.attachment();
        try {
            if (key.isReadable()) {
                client.read();
            }
            client.write();
        } catch (IOException e) {
            client.channel.close();
        }
    }

    private void accept() throws IOException {
        SocketChannel channel = server.accept();
        if (channel == null) {
            return;
        }
        channel.configureBlocking(false);
        Client client = new Client(channel);
        client.key = channel.register(selector, SelectionKey.OP_READ, client);
        client.send("Welcome to the server. Type something and hit enter");
        serve(client.key);
    }

    /** Used by the selecting thread only. */
    private static class Client {
        private final SocketChannel channel;
        private final ByteBuffer input = ByteBuffer.allocate(4096);
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final ByteArrayOutputStream replies = new ByteArrayOutputStream();
        private ByteBuffer output = ByteBuffer.allocate(0);
        private boolean ended;
        private SelectionKey key;

        Client(SocketChannel channel) {
            this.channel = channel;
        }

        void read() throws IOException {
            input.clear();
            if (channel.read(input) == -1) {
                ended = true;
            }
            input.flip();
            while (input.hasRemaining() && !ended) {
                byte b = input.get();
                if (b == '\n') {
                    answer(takeLine());
                } else {
                    line.write(b);
                }
            }
        }

        private String takeLine() {
            String text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }

        private void answer(String text) {
            if (text.equalsIgnoreCase("--quit--")) {
                ended = true;
                return;
            }
            send("OK..." + text);
        }

        private void send(String text) {
            replies.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
        }

        /** Nothing is read from a client that does not take its replies. */
        void write() throws IOException {
            if (!output.hasRemaining()) {
                output = ByteBuffer.wrap(replies.toByteArray());
                replies.reset();
            }
            channel.write(output);
            if (output.hasRemaining()) {
                key.interestOps(SelectionKey.OP_WRITE);
            } else if (ended) {
                channel.close();
            } else {
                key.interestOps(SelectionKey.OP_READ);
            }
        }
    }

    private void closeAll() {
        List<Channel> channels = new ArrayList<>();
        for (SelectionKey key : selector.keys()) {
            channels.add(key.channel());
        }
        try {
            for (Channel channel : channels) {
                channel.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            ThreadedEchoServer server = new ThreadedEchoServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
