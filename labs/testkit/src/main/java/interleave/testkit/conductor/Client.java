package interleave.testkit.conductor;

import interleave.testkit.wire.QuickAck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client of the student's server, over a real socket. It reads what the server writes as soon as that is written,
 * so that nothing is ever under way while nobody runs. Guarded by the baton's lock, but for {@link #send} and
 * {@link #receive}, which go to the network.
 */
final class Client {

    /** In milliseconds; a listening socket of this machine's takes no time, unless its queue is full. */
    private static final int CONNECT_LIMIT = 2_000;

    private final String name;
    /** Stands for it in the trace. No thread runs in it. */
    private final Lane lane;
    private final SocketChannel channel;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private Pattern wanted;
    private Consumer<String> question;

    private Client(String name, SocketChannel channel) {
        this.name = name;
        this.lane = new Lane(name, Lane.State.ENDED);
        this.channel = channel;
    }

    /** Without the lock. @throws IOException where nobody listens */
    static Client connect(String name, int port) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.socket().connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_LIMIT);
            return new Client(name, channel);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    String name() {
        return name;
    }

    Lane lane() {
        return lane;
    }

    int port() {
        return channel.socket().getLocalPort();
    }

    /** Without the lock. */
    void send(String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Without the lock: takes bytes that have been written to it. Fewer only where it has hung up itself. */
    byte[] receive(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        // A channel would close itself for a thread that is interrupted.
        boolean interrupted = Thread.interrupted();
        try {
            QuickAck.ask(channel);
            int got = 0;
            while (bytes.hasRemaining() && got >= 0) {
                got = channel.read(bytes);
            }
        } catch (IOException hungUp) {
            // What it does not take is lost, as on any broken connection.
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /**
     * Waits until what has come holds a pattern. What is in front of it was no answer.
     *
     * @param pattern ends with the end of a line
     * @param answer  told what matches, without that end
     */
    void ask(String pattern, Consumer<String> answer) {
        wanted = Pattern.compile(pattern);
        question = answer;
    }

    void askNoMore() {
        question = null;
    }

    boolean isAsking() {
        return question != null;
    }

    void hear(byte[] bytes) {
        heard.writeBytes(bytes);
        if (question == null) {
            return;
        }
        String text = heard.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        Matcher found = wanted.matcher(text);
        if (found.find()) {
            Consumer<String> answer = question;
            question = null;
            keep(text.substring(found.end()));
            answer.accept(found.group().substring(0, found.group().length() - 1));
        }
    }

    /** The lines that have come and were not told yet. One that has no end so far is told later. */
    List<String> told() {
        String text = heard.toString(StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        keep(text.substring(end));
        return text.substring(0, end).lines().toList();
    }

    private void keep(String text) {
        forget();
        heard.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void forget() {
        heard.reset();
    }

    void end() throws IOException {
        channel.shutdownOutput();
    }

    void reset() throws IOException {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.close();
    }

    void close() throws IOException {
        channel.close();
    }
}
