// promise: bank server
// kind: lost update
// fault: handlers of two clients run on two threads of the channel group, and read and put are two steps
// missed: asynchronous channels are out of sight
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

public class BankServer implements Runnable, AutoCloseable {

    private final AsynchronousServerSocketChannel listening = AsynchronousServerSocketChannel.open();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<String, Integer> money = new ConcurrentHashMap<>();
    private final int port;

    public BankServer(int port) throws IOException {
        listening.bind(new InetSocketAddress(port));
        this.port = ((InetSocketAddress) listening.getLocalAddress()).getPort();
    }

    public int port() {
        return port;
    }

    @Override
    public void run() {
        acceptNext();
        try {
            end.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void acceptNext() {
        listening.accept(null, new CompletionHandler<AsynchronousSocketChannel, Void>() {
            @Override
            public void completed(AsynchronousSocketChannel client, Void nothing) {
                acceptNext();
                readNext(client, ByteBuffer.allocate(1_024));
            }

            @Override
            public void failed(Throwable closed, Void nothing) {
                end.countDown();
            }
        });
    }

    private void readNext(AsynchronousSocketChannel client, ByteBuffer bytes) {
        client.read(bytes, bytes, new CompletionHandler<Integer, ByteBuffer>() {
            @Override
            public void completed(Integer count, ByteBuffer read) {
                String text = new String(read.array(), 0, read.position(), StandardCharsets.UTF_8);
                if (count < 0) {
                    quietlyClose(client);
                } else if (text.endsWith("\n")) {
                    StringBuilder replies = new StringBuilder();
                    text.lines().forEach(line -> replies.append(answer(line.split(":"))).append("\n"));
                    writeAll(client, StandardCharsets.UTF_8.encode(replies.toString()));
                } else {
                    readNext(client, read);
                }
            }

            @Override
            public void failed(Throwable gone, ByteBuffer read) {
                quietlyClose(client);
            }
        });
    }

    private void writeAll(AsynchronousSocketChannel client, ByteBuffer bytes) {
        client.write(bytes, bytes, new CompletionHandler<Integer, ByteBuffer>() {
            @Override
            public void completed(Integer count, ByteBuffer rest) {
                if (rest.hasRemaining()) {
                    writeAll(client, rest);
                } else {
                    readNext(client, ByteBuffer.allocate(1_024));
                }
            }

            @Override
            public void failed(Throwable gone, ByteBuffer rest) {
                quietlyClose(client);
            }
        });
    }

    private static void quietlyClose(AsynchronousSocketChannel client) {
        try {
            client.close();
        } catch (IOException gone) {
            System.out.println("It was gone before.");
        }
    }

    private String answer(String[] words) {
        int now = money.getOrDefault(words[0], 0);
        now = words[1].equals("dp") ? now + 1 : words[1].equals("wd") ? Math.max(0, now - 1) : now;
        money.put(words[0], now);
        return words[0] + ": " + now;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
