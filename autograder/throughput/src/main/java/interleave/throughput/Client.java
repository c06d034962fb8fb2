package interleave.throughput;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One connection to the server. Used by one thread. */
final class Client implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    /** From 0. */
    final int number;
    final SocketChannel channel;
    private final ByteBuffer received = ByteBuffer.allocate(BUFFER);

    /** Connected when this returns. */
    Client(int number, int port) throws IOException {
        this.number = number;
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
    }

    /** {@code ip:port}, as the server sees it. */
    String address() throws IOException {
        InetSocketAddress own = (InetSocketAddress) channel.getLocalAddress();
        return own.getAddress().getHostAddress() + ":" + own.getPort();
    }

    /** Sends a line at once: so few bytes are under way that the system always takes them. */
    void send(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        channel.write(bytes);
        if (bytes.hasRemaining()) {
            throw new IOException(this + " could not send: the server does not read");
        }
    }

    /** Takes what has come, without waiting, and gives each whole line to the talk. */
    void receive(Talk talk) throws IOException, Wrong {
        if (channel.read(received) < 0) {
            throw new Wrong(this + " expected more lines, but the server closed the connection");
        }
        byte[] bytes = received.array();
        int begin = 0;
        for (int i = 0; i < received.position(); i++) {
            if (bytes[i] == '\n') {
                talk.hear(this, new Line(bytes, begin, i > begin && bytes[i - 1] == '\r' ? i - 1 : i));
                begin = i + 1;
            }
        }
        received.flip().position(begin);
        received.compact();
        if (!received.hasRemaining()) {
            throw new Wrong(this + " got a line of " + BUFFER + " bytes without an end");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return "client " + (number + 1);
    }
}
