// promise: post server
// style: one thread and a selector; clients that have to wait stand in line, and are answered later
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class PostServer implements Runnable, AutoCloseable {

    private record Putter(SocketChannel client, String letter) {
    }

    private final ServerSocketChannel listening = ServerSocketChannel.open();
    private final Selector selector = Selector.open();
    private final Map<SocketChannel, StringBuilder> texts = new HashMap<>();
    private final Deque<Putter> putters = new ArrayDeque<>();
    private final Deque<SocketChannel> takers = new ArrayDeque<>();
    private String letter;

    public PostServer(int port) throws IOException {
        listening.bind(new InetSocketAddress(port)).configureBlocking(false);
        listening.register(selector, SelectionKey.OP_ACCEPT);
    }

    public int port() {
        return listening.socket().getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (selector.isOpen()) {
                selector.select();
                if (!selector.isOpen()) {
                    return;
                }
                Set<SelectionKey> ready = selector.selectedKeys();
                for (SelectionKey key : ready) {
                    if (key.isValid() && key.isAcceptable()) {
                        SocketChannel client = listening.accept();
                        client.configureBlocking(false).register(selector, SelectionKey.OP_READ);
                        texts.put(client, new StringBuilder());
                    } else if (key.isValid() && key.isReadable()) {
                        read((SocketChannel) key.channel());
                    }
                }
                ready.clear();
            }
        } catch (IOException | IllegalStateException closed) {
            // close() was called.
        }
    }

    private void read(SocketChannel client) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(64);
        if (hasGone(client, bytes)) {
            takers.removeIf(each -> each == client);
            putters.removeIf(each -> each.client() == client);
            texts.remove(client);
            client.close();
            return;
        }
        StringBuilder text = texts.get(client).append(StandardCharsets.UTF_8.decode(bytes.flip()));
        int end = text.indexOf("\n");
        while (end >= 0) {
            String line = text.substring(0, end);
            text.delete(0, end + 1);
            if (line.startsWith("put ")) {
                putters.add(new Putter(client, line.substring(4)));
            } else {
                takers.add(client);
            }
            deliver();
            end = text.indexOf("\n");
        }
    }

    private static boolean hasGone(SocketChannel client, ByteBuffer bytes) {
        try {
            return client.read(bytes) < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    private void deliver() throws IOException {
        while (letter == null && !putters.isEmpty() || letter != null && !takers.isEmpty()) {
            if (letter == null) {
                Putter putter = putters.remove();
                letter = putter.letter();
                write(putter.client(), "ok");
            } else {
                write(takers.remove(), letter);
                letter = null;
            }
        }
    }

    private static void write(SocketChannel client, String line) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
        while (bytes.hasRemaining()) {
            client.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        selector.close();
    }
}
