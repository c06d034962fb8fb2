package interleave.testkit.client;

import interleave.testkit.verdict.Quote;
import interleave.testkit.wire.QuickAck;
import interleave.testkit.witness.Patience;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/**
 * The bytes under a {@link Peer}: a non-blocking channel, so that a test never hangs in a read or a write of its
 * own, and bytes are taken from the network only when somebody asks for them.
 */
final class Wire {

    private static final int SLICE_MILLIS = 20;
    /** Slices without room for a single byte, after which the other side counts as not reading. */
    private static final int STUCK_SLICES = 25;

    /** Forty times the longest line of any test: a line beyond that would fill the memory of the test. */
    private static final int LONGEST_LINE = 4 << 20;
    /** Four times what any test makes a server send to one client: who sends more never stops. */
    private static final long MOST_BYTES = 64 << 20;
    /** Looking at a line takes its time, however short it is. */
    private static final int MOST_LINES = 50_000;
    private static final int SHOWN = 60;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Inbox unread = new Inbox();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private long received;
    private int lines;
    private boolean ended;
    private boolean broken;

    Wire(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        this.selector = Selector.open();
        this.key = channel.register(selector, SelectionKey.OP_READ);
    }

    static SocketChannel connect(int port, int receiveBuffer, Patience patience) throws IOException {
        SocketChannel channel = SocketChannel.open();
        if (receiveBuffer > 0) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
        }
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        try (Selector selector = Selector.open()) {
            SelectionKey connecting = channel.register(selector, SelectionKey.OP_CONNECT);
            while (!channel.finishConnect()) {
                if (patience.isOver()) {
                    channel.close();
                    throw new ConnectException("the server does not accept connections");
                }
                selector.select(SLICE_MILLIS);
            }
            connecting.cancel();
            selector.selectNow();
        }
        return channel;
    }

    String localAddress() {
        try {
            InetSocketAddress local = (InetSocketAddress) channel.getLocalAddress();
            return local.getAddress().getHostAddress() + ":" + local.getPort();
        } catch (IOException closed) {
            return "(closed)";
        }
    }

    /** @return bytes written before the limit ended */
    int write(ByteBuffer bytes, Patience patience) throws IOException {
        // Once in any case: what the other side is doing is told by the next expectation.
        channel.write(bytes);
        while (bytes.hasRemaining() && !patience.isOver()) {
            if (channel.write(bytes) == 0) {
                awaitRoom();
            }
        }
        return bytes.position();
    }

    /** @return bytes written before there was no room for a while */
    int writeUnlessStuck(ByteBuffer bytes) throws IOException {
        int stuck = 0;
        while (bytes.hasRemaining() && stuck < STUCK_SLICES) {
            if (channel.write(bytes) == 0) {
                awaitRoom();
                stuck++;
            } else {
                stuck = 0;
            }
        }
        return bytes.position();
    }

    private void awaitRoom() throws IOException {
        key.interestOps(SelectionKey.OP_WRITE);
        selector.select(SLICE_MILLIS);
        selector.selectedKeys().clear();
        key.interestOps(SelectionKey.OP_READ);
    }

    /** The next whole line without its end; empty where the limit or the connection ended first. */
    Optional<String> nextLine(Patience patience) {
        if (lines >= MOST_LINES) {
            return Optional.empty();
        }
        Optional<String> line = unread.takeLine();
        boolean isOver = false;
        while (line.isEmpty() && !ended && !isFlooded() && !isOver) {
            receive(SLICE_MILLIS);
            line = unread.takeLine();
            isOver = line.isEmpty() && patience.isOver();
        }
        if (line.isEmpty() && !ended && !isFlooded()) {
            receive(0);
            line = unread.takeLine();
        }
        if (line.isPresent()) {
            lines++;
        }
        return line;
    }

    private void receive(int millis) {
        try {
            QuickAck.ask(channel);
            if (millis > 0) {
                selector.select(millis);
                selector.selectedKeys().clear();
            }
            int count = channel.read(buffer);
            ended = count < 0;
            received += Math.max(0, count);
            unread.add(buffer.flip());
        } catch (IOException reset) {
            ended = true;
            broken = true;
        } finally {
            buffer.clear();
        }
    }

    /** What has come and was not taken, as text; takes whatever the system has ready. */
    String pending() {
        if (!ended && !isFlooded()) {
            receive(0);
        }
        return unread.text();
    }

    /** Whether so much has come that nothing more is read from this connection. */
    boolean isFlooded() {
        return unread.size() > LONGEST_LINE || received > MOST_BYTES || lines >= MOST_LINES;
    }

    /** For a reader: what came instead of an answer of any sensible size. */
    String describeFlood() {
        return unread.size() > LONGEST_LINE
            ? "a line that begins " + Quote.of(unread.beginning(SHOWN)) + " and has no end within 4 MB"
            : "lines, and lines, without end";
    }

    boolean hasEnded() {
        return ended;
    }

    /** For a reader: what came instead of a line. */
    String describeSilence() {
        String partial = unread.text().isEmpty() ? ""
            : "only " + Quote.of(unread.text()) + " without a line end, then ";
        if (!ended) {
            return partial + "nothing";
        }
        return partial + (broken ? "a broken connection (reset)" : "the end of the connection");
    }

    void closeSending() {
        try {
            channel.shutdownOutput();
        } catch (IOException alreadyEnded) {
            // The other side was faster.
        }
    }

    void reset() {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException alreadyEnded) {
            // Nothing is left to break off.
        }
        close();
    }

    void close() {
        try {
            // In this order: a channel that a selector still watches would only be marked as closed.
            selector.close();
            channel.close();
        } catch (IOException alreadyEnded) {
            // Closed is what it should be.
        }
    }
}
