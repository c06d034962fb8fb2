package interleave.testkit.points;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** As {@link SocketPoints}, for channels and selectors. A channel that does not block is never waited for. */
public final class ChannelPoints {

    private static final byte[] UNKNOWN = {};

    private ChannelPoints() {
    }

    public static void accepting(ServerSocketChannel listener) throws IOException {
        Network now = SocketPoints.network;
        if (now != null && listener.isBlocking()) {
            now.accepting(listener, listener.socket().getLocalPort(), 0);
        }
    }

    public static void accepted(ServerSocketChannel listener, SocketChannel channel) throws IOException {
        Network now = SocketPoints.network;
        if (now != null && channel != null) {
            now.accepted(channel, listener.socket().getLocalPort(),
                ((InetSocketAddress) channel.getRemoteAddress()).getPort());
        }
    }

    /** By the student's own program; where it is not connected yet, that will be told when it is. */
    public static void connected(SocketChannel channel) throws IOException {
        Network now = SocketPoints.network;
        if (now != null && channel.isConnected()) {
            now.connected(channel, channel.socket().getLocalPort(),
                ((InetSocketAddress) channel.getRemoteAddress()).getPort());
        }
    }

    public static void reading(SocketChannel channel) throws IOException {
        Network now = SocketPoints.network;
        if (now != null && channel.isBlocking()) {
            now.reading(channel, 0);
        }
    }

    /** @param count how many bytes have just gone into the buffer */
    public static void hasRead(int count, SocketChannel channel, ByteBuffer buffer) {
        Network now = SocketPoints.network;
        if (now != null && count != 0) {
            now.hasRead(channel, count, last(count, buffer), 0);
        }
    }

    public static void writing(SocketChannel channel, ByteBuffer buffer) {
        Network now = SocketPoints.network;
        if (now != null && channel.isBlocking()) {
            now.writing(channel, buffer.remaining());
        }
    }

    /** @param count how many bytes have just come out of the buffer */
    public static void hasWritten(int count, SocketChannel channel, ByteBuffer buffer) {
        Network now = SocketPoints.network;
        if (now != null && count > 0) {
            now.hasWritten(channel, count, last(count, buffer), 0);
        }
    }

    public static void writing(SocketChannel channel) {
        Network now = SocketPoints.network;
        if (now != null && channel.isBlocking()) {
            now.writing(channel, 1);
        }
    }

    /** Of several buffers at once. */
    public static void hasRead(long count, SocketChannel channel) {
        Network now = SocketPoints.network;
        if (now != null && count != 0) {
            now.hasRead(channel, (int) count, UNKNOWN, 0);
        }
    }

    /** Of several buffers at once. */
    public static void hasWritten(long count, SocketChannel channel) {
        Network now = SocketPoints.network;
        if (now != null && count > 0) {
            now.hasWritten(channel, (int) count, UNKNOWN, 0);
        }
    }

    /** By a stream of a channel's. @param nanos 0 for ever */
    public static void reading(Object channel, long nanos) throws IOException {
        Network now = SocketPoints.network;
        if (now != null) {
            now.reading(channel, millis(nanos));
        }
    }

    /** By the socket of a channel. @param nanos 0 for ever */
    public static void accepting(Object listener, long nanos) throws IOException {
        Network now = SocketPoints.network;
        if (now != null) {
            now.accepting(listener, ((ServerSocketChannel) listener).socket().getLocalPort(), millis(nanos));
        }
    }

    private static int millis(long nanos) {
        return nanos <= 0 ? 0 : (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
    }

    private static byte[] last(int count, ByteBuffer buffer) {
        byte[] bytes = new byte[Math.max(0, count)];
        ByteBuffer same = buffer.duplicate();
        same.limit(same.position()).position(same.position() - bytes.length);
        same.get(bytes);
        return bytes;
    }

    /** @param millis 0 for no time, -1 for ever; returns for how long the selector is to look */
    public static long selecting(Selector selector, long millis) {
        Network now = SocketPoints.network;
        return now != null && millis != 0 && now.selecting(selector, Math.max(0, millis)) ? 0 : millis;
    }

    public static void wakingUp(Selector selector) {
        Network now = SocketPoints.network;
        if (now != null) {
            now.wakingUp(selector);
        }
    }
}
