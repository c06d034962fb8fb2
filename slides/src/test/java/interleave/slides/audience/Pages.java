package interleave.slides.audience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many guests' pages, read by one thread; or not read at all. */
final class Pages implements AutoCloseable {

    private static final int SMALL = 4_096;

    private final int port;
    private final Selector selector = Selector.open();
    private final List<SocketChannel> channels = new ArrayList<>();
    private final Thread reader = new Thread(this::read, "pages");

    Pages(int port) throws IOException {
        this.port = port;
        reader.setDaemon(true);
        reader.start();
    }

    /** @param isRead whether anybody reads what comes */
    void open(String cookie, boolean isRead) throws IOException {
        SocketChannel channel = SocketChannel.open();
        if (!isRead) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        }
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        channel.write(ByteBuffer.wrap(("GET /events HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookie
            + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
        channels.add(channel);
        if (isRead) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            selector.wakeup();
        }
    }

    private void read() {
        ByteBuffer some = ByteBuffer.allocate(65_536);
        try {
            while (selector.isOpen()) {
                selector.select(key -> skip(key, some));
            }
        } catch (ClosedSelectorException closed) {
            // It is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skip(SelectionKey key, ByteBuffer some) {
        try {
            if (((SocketChannel) key.channel()).read(some.clear()) < 0) {
                key.channel().close();
            }
        } catch (IOException gone) {
            key.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }
}
