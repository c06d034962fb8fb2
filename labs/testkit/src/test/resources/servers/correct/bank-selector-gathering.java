// promise: bank server
// style: one thread and a selector with an action per key; a reply is gathered from two buffers
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

public class BankServer implements Runnable, AutoCloseable {

    private final Selector selector = Selector.open();
    private final ServerSocketChannel listening = ServerSocketChannel.open();
    private final Map<String, Integer> money = new TreeMap<>();

    public BankServer(int port) throws IOException {
        listening.socket().bind(new InetSocketAddress(port));
        listening.configureBlocking(false);
        Consumer<SelectionKey> accept = key -> accept();
        listening.register(selector, SelectionKey.OP_ACCEPT, accept);
    }

    public int port() {
        return listening.socket().getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (listening.isOpen()) {
                selector.select(BankServer::act, 1_000);
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException | UncheckedIOException broken) {
            System.err.println("The bank is closed: " + broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static void act(SelectionKey key) {
        if (key.isValid()) {
            ((Consumer<SelectionKey>) key.attachment()).accept(key);
        }
    }

    private void accept() {
        try {
            SocketChannel client = listening.accept();
            if (client != null) {
                client.configureBlocking(false);
                ByteBuffer bytes = ByteBuffer.allocate(1_024);
                Consumer<SelectionKey> read = key -> read(client, bytes);
                client.register(selector, SelectionKey.OP_READ, read);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(SocketChannel client, ByteBuffer bytes) {
        try {
            if (client.read(bytes) < 0) {
                client.close();
                return;
            }
            String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n') + 1;
            bytes.flip().position(end);
            bytes.compact();
            for (String line : text.substring(0, end).lines().toList()) {
                answer(client, line.split(":"));
            }
        } catch (IOException gone) {
            System.err.println("A client is gone.");
        }
    }

    private void answer(SocketChannel client, String[] words) throws IOException {
        int by = Map.of("dp", 1, "wd", -1).getOrDefault(words[1], 0);
        int now = money.merge(words[0], Math.max(0, by), (had, more) -> Math.max(0, had + by));
        ByteBuffer[] parts = {StandardCharsets.UTF_8.encode(words[0] + ": "), StandardCharsets.UTF_8.encode(now + "\n")};
        while (parts[1].hasRemaining()) {
            client.write(parts);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        selector.wakeup();
    }
}
