// promise: bank server
// style: a selector finds out who has said something, workers of a pool answer, and wake the selector up
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel listening = ServerSocketChannel.open();
    private final Selector selector = Selector.open();
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final ReentrantLock lock = new ReentrantLock();
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
                for (SelectionKey key : selector.selectedKeys()) {
                    if (key.isAcceptable()) {
                        SocketChannel client = listening.accept();
                        client.configureBlocking(false);
                        client.register(selector, SelectionKey.OP_READ, new StringBuilder());
                    } else {
                        // It is the worker's now, until it gives it back.
                        key.interestOps(0);
                        workers.execute(() -> serve(key));
                    }
                }
                selector.selectedKeys().clear();
            }
            selector.close();
        } catch (IOException broken) {
            closed = true;
        }
    }

    private void serve(SelectionKey key) {
        SocketChannel client = (SocketChannel) key.channel();
        StringBuilder text = (StringBuilder) key.attachment();
        try {
            ByteBuffer bytes = ByteBuffer.allocate(256);
            if (client.read(bytes) < 0) {
                client.close();
                return;
            }
            text.append(StandardCharsets.UTF_8.decode(bytes.flip()));
            for (int end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n")) {
                ByteBuffer reply = StandardCharsets.UTF_8.encode(answer(text.substring(0, end).split(":")));
                text.delete(0, end + 1);
                while (reply.hasRemaining()) {
                    client.write(reply);
                }
            }
            key.interestOps(SelectionKey.OP_READ);
            selector.wakeup();
        } catch (IOException gone) {
            key.cancel();
        }
    }

    private String answer(String[] words) {
        lock.lock();
        try {
            int by = words[1].equals("dp") ? 1 : words[1].equals("wd") ? -1 : 0;
            int now = Math.max(0, money.getOrDefault(words[0], 0) + by);
            money.put(words[0], now);
            return words[0] + ": " + now + "\n";
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        listening.close();
        selector.wakeup();
        workers.shutdown();
    }
}
