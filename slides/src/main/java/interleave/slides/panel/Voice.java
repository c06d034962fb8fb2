package interleave.slides.panel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One connection to a server of lines. Any thread may call any method, but for {@link #read}. */
final class Voice implements AutoCloseable {

    /** Bytes. What a line has beyond is left out. */
    static final int AT_ONCE = 65_536;

    private final SocketChannel channel;
    private final Consumer<String> heard;
    /** The beginning of a line. The reading thread alone. */
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private final ByteBuffer bytes;
    private volatile SelectionKey key;

    /** @param bytes of the one thread that reads, which lends them to all voices */
    Voice(SocketChannel channel, ByteBuffer bytes, Consumer<String> heard) {
        this.channel = channel;
        this.bytes = bytes;
        this.heard = heard;
    }

    void registered(SelectionKey with) {
        key = with;
    }

    /** Says a line; false where the connection has ended, or ends now since the server takes nothing. */
    boolean say(String line) {
        return write(line, false);
    }

    /** As {@link #say}, but waits until the server takes it. */
    boolean sayPatiently(String line) {
        return write(line, true);
    }

    private synchronized boolean write(String line, boolean waits) {
        ByteBuffer left = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            channel.write(left);
            while (left.hasRemaining() && waits) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                channel.write(left);
            }
        } catch (IOException ended) {
            close();
        }
        if (left.hasRemaining()) {
            close();
        }
        return channel.isOpen();
    }

    /** Whether it goes on reading what comes. */
    void reads(boolean goesOn) {
        try {
            key.interestOps(goesOn ? SelectionKey.OP_READ : 0);
            key.selector().wakeup();
        } catch (CancelledKeyException ended) {
            // Nothing will come any more.
        }
    }

    /** What has come. */
    void read() {
        try {
            bytes.clear();
            int count = channel.read(bytes);
            if (count < 0) {
                close();
            }
            int begin = 0;
            for (int i = 0; i < count; i++) {
                if (bytes.array()[i] == '\n') {
                    take(begin, i);
                    heard.accept(part.toString(StandardCharsets.UTF_8));
                    part.reset();
                    begin = i + 1;
                }
            }
            take(begin, count);
        } catch (IOException ended) {
            close();
        }
    }

    private void take(int begin, int end) {
        part.write(bytes.array(), begin, Math.max(0, Math.min(end - begin, AT_ONCE - part.size())));
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
