// promise: bank server
// style: one thread and a selector; nobody else touches the money, so there is no lock
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel listening = ServerSocketChannel.open();
    private final Selector selector = Selector.open();
    private final Map<String, Integer> money = new HashMap<>();
    private volatile boolean closed;

    public BankServer(int port) throws IOException {
        listening.bind(new InetSocketAddress(port));
        listening.configureBlocking(false);
        listening.register(selector, SelectionKey.OP_ACCEPT);
    }

    public int port() {
        return listening.socket().getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                selector.select();
                Iterator<SelectionKey> keys = selector.selectedKeys().iterator();
                while (keys.hasNext()) {
                    SelectionKey key = keys.next();
                    keys.remove();
                    serve(key);
                }
            }
        } catch (IOException broken) {
            closed = true;
        }
    }

    private void serve(SelectionKey key) throws IOException {
        if (key.isAcceptable()) {
            SocketChannel client = listening.accept();
            client.configureBlocking(false);
            client.register(selector, SelectionKey.OP_READ, new StringBuilder());
        } else {
            read((SocketChannel) key.channel(), (StringBuilder) key.attachment());
        }
    }

    private void read(SocketChannel client, StringBuilder text) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(256);
        if (client.read(bytes) < 0) {
            client.close();
            return;
        }
        text.append(StandardCharsets.UTF_8.decode(bytes.flip()));
        int end = text.indexOf("\n");
        while (end >= 0) {
            String[] words = text.substring(0, end).split(":");
            text.delete(0, end + 1);
            client.write(StandardCharsets.UTF_8.encode(words[0] + ": " + change(words[0], words[1]) + "\n"));
            end = text.indexOf("\n");
        }
    }

    private int change(String name, String operation) {
        int now = money.getOrDefault(name, 0);
        now = operation.equals("dp") ? now + 1 : operation.equals("wd") ? Math.max(0, now - 1) : now;
        money.put(name, now);
        return now;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        listening.close();
    }
}
