package interleave.testkit.client;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import interleave.testkit.witness.Patience;
import interleave.testkit.witness.Witness;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The test's end of one TCP connection: speaks in lines or in raw bytes, and says what it expects. It reads from
 * the network only when it expects something, so one that is left alone is a client that does not read.
 *
 * <p>Every expectation waits for what it wants, and throws {@link CheckFailed} with what was sent, expected and
 * received where it does not come. One test thread uses a peer.
 */
public final class Peer implements AutoCloseable {

    private final String name;
    private final Wire wire;
    private final Witness witness;
    private final History history = new History();
    private UnaryOperator<String> glasses = UnaryOperator.identity();

    Peer(String name, SocketChannel channel, Witness witness) throws IOException {
        this.name = name;
        this.witness = witness;
        this.wire = new Wire(channel);
    }

    /** Connects to a port of this machine. */
    public static Peer connect(String name, int port, Witness witness) {
        return connect(name, port, witness, 0);
    }

    /** @param receiveBuffer bytes that the system may keep for a client that does not read; 0 for the usual */
    public static Peer connect(String name, int port, Witness witness, int receiveBuffer) {
        requirePort(port);
        Patience patience = witness.patience();
        try {
            return new Peer(name, Wire.connect(port, receiveBuffer, patience), witness);
        } catch (IOException refused) {
            throw new CheckFailed(witness.explain(new Finding(Kind.NO_ANSWER, name + " connected to the server",
                "a connection", "none: " + refused.getMessage(), List.of(), CurrentCheck.cause()), patience));
        }
    }

    /** A port is what the student's program says of itself, so it may be anything. */
    private static void requirePort(int port) {
        if (port < 1 || port > 65_535) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "asked the server for its port", "a number from 1 to 65535",
                String.valueOf(port));
        }
    }

    /** Whether a connection attempt is turned away at once. */
    public static boolean isRefused(int port) {
        requirePort(port);
        try (SocketChannel channel = SocketChannel.open()) {
            return !channel.connect(new InetSocketAddress("127.0.0.1", port));
        } catch (IOException refused) {
            return true;
        }
    }

    public String name() {
        return name;
    }

    /** This end's address, such as {@code 127.0.0.1:50237}. */
    public String address() {
        return wire.localAddress();
    }

    /** Reads all lines from now on as this shows them: for what differs from run to run, such as instants. */
    public Peer readThrough(UnaryOperator<String> other) {
        glasses = other;
        return this;
    }

    /** Something that others did, which this one is about to notice: the next expectation is about it. */
    public Peer sees(String deed) {
        history.did(deed);
        return this;
    }

    /** Sends a line with its end, in one write. */
    public Peer send(String line) {
        return write("sent " + Quote.of(line), line + "\n");
    }

    /** Sends several lines in one write, without waiting for an answer between them. */
    public Peer sendLines(String... lines) {
        return write("sent " + lines.length + " lines at once: " + History.quoted(lines),
            String.join("\n", lines) + "\n");
    }

    /** Sends text without a line end. */
    public Peer sendPart(String text) {
        return write("sent " + Quote.of(text) + " without a line end", text);
    }

    public Peer sendBytes(byte[] bytes) {
        return write("sent " + bytes.length + " bytes", bytes);
    }

    private Peer write(String deed, String text) {
        return write(deed, text.getBytes(StandardCharsets.UTF_8));
    }

    private Peer write(String deed, byte[] bytes) {
        history.did(deed);
        Patience patience = witness.patience();
        try {
            int written = wire.write(ByteBuffer.wrap(bytes), patience);
            if (written < bytes.length) {
                throw failed(Kind.NO_ANSWER, "that the server reads it", "the server stopped reading", patience);
            }
        } catch (IOException broken) {
            // What the other side did is told by the next expectation: there may still be replies to read.
        }
        return this;
    }

    /**
     * Sends copies of a line and reads nothing, until the other side takes no more or so many bytes are sent.
     *
     * @return bytes that were taken
     */
    public int floodWithoutReading(String line, int maxBytes) {
        history.did("sent lines such as " + Quote.of(line) + " without reading the replies");
        byte[] bytes = (line + "\n").repeat(Math.max(1, 8_192 / (line.length() + 1))).getBytes(StandardCharsets.UTF_8);
        int sent = 0;
        try {
            int taken = bytes.length;
            while (sent < maxBytes && taken == bytes.length) {
                taken = wire.writeUnlessStuck(ByteBuffer.wrap(bytes));
                sent += taken;
            }
        } catch (IOException ended) {
            // The other side may hang up on such a client; the test judges what happens to others.
        }
        return sent;
    }

    /** The next lines must be these. */
    public Peer expect(String... lines) {
        for (String expected : lines) {
            String got = nextLine(Quote.of(expected));
            if (!got.equals(expected)) {
                throw wrong(Quote.of(expected), got, expected);
            }
            history.received(got);
        }
        return this;
    }

    /** The next line must match; it is returned. */
    public String expectMatching(String regex, String description) {
        String got = nextLine(description);
        if (!got.matches(regex)) {
            throw wrong(description, got, "");
        }
        history.received(got);
        return got;
    }

    /** The next line, without its end. */
    public String nextLine() {
        String line = nextLine("a line");
        history.received(line);
        return line;
    }

    /** The next line; empty where none comes, or the connection has ended. */
    public Optional<String> nextLineIfAny() {
        return wire.nextLine(witness.patience()).map(glasses);
    }

    private String nextLine(String expected) {
        Patience patience = witness.patience();
        return wire.nextLine(patience).map(glasses).orElseThrow(() -> wire.isFlooded()
            ? CurrentCheck.failed(Kind.WRONG_REPLY, action(), expected, wire.describeFlood(),
                history.around().toArray(String[]::new))
            : failed(Kind.NO_ANSWER, expected, glasses.apply(wire.describeSilence()),
                patience));
    }

    /** Nothing may have come so far. Meaningful after another client's round trip, or once the stage has settled. */
    public Peer expectNothingYet() {
        String pending = glasses.apply(wire.pending());
        if (!pending.isEmpty()) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, action(), "nothing yet", Quote.of(pending),
                history.around().toArray(String[]::new));
        }
        return this;
    }

    /** Closes the sending side: the server reads the end of input, and can still answer. */
    public Peer closeSending() {
        history.did("closed its sending side");
        wire.closeSending();
        return this;
    }

    /** The server must close the connection, and send nothing before that. */
    public Peer expectEnd() {
        Patience patience = witness.patience();
        Optional<String> line = wire.nextLine(patience).map(glasses);
        if (line.isPresent()) {
            throw wrong("the end of the connection", line.get(), "");
        }
        if (!wire.hasEnded()) {
            throw failed(Kind.NO_ANSWER, "the end of the connection", "the connection stays open", patience);
        }
        if (!wire.pending().isEmpty()) {
            throw wrong("the end of the connection", glasses.apply(wire.pending()), "");
        }
        return this;
    }

    /** The connection must end, orderly or by a reset, whatever comes before. */
    public Peer expectClosed() {
        Patience patience = witness.patience();
        while (!patience.isOver() && wire.nextLine(patience).isPresent()) {
            // Lines that were under way.
        }
        if (!wire.hasEnded()) {
            throw failed(Kind.NO_ANSWER, "the end of the connection", "the connection stays open", patience);
        }
        return this;
    }

    /** Breaks the connection off: the other side reads an error instead of an end. */
    public void reset() {
        history.did("broke the connection off (reset)");
        wire.reset();
    }

    @Override
    public void close() {
        wire.close();
    }

    private String action() {
        return name + " " + history.last();
    }

    private CheckFailed wrong(String expected, String got, String wanted) {
        List<String> evidence = new ArrayList<>(history.around());
        Difference.between(wanted, got).ifPresent(evidence::add);
        return CurrentCheck.failed(Kind.WRONG_REPLY, action(), expected, Quote.of(got),
            evidence.toArray(String[]::new));
    }

    private CheckFailed failed(Kind kind, String expected, String got, Patience patience) {
        return new CheckFailed(witness.explain(new Finding(kind, action(), expected, got, history.around(),
            CurrentCheck.cause()), patience));
    }
}
