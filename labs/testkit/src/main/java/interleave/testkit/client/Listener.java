package interleave.testkit.client;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.witness.Patience;
import interleave.testkit.witness.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;

/** A server of the test's own, for students' clients: the peers that it accepts say and expect what a server would. */
public final class Listener implements AutoCloseable {

    private static final int SLICE_MILLIS = 20;

    private final ServerSocketChannel channel;
    private final Witness witness;

    private Listener(ServerSocketChannel channel, Witness witness) {
        this.channel = channel;
        this.witness = witness;
    }

    /** Listens on a free port of this machine. */
    public static Listener open(Witness witness) {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
            channel.configureBlocking(false);
            return new Listener(channel, witness);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A port of this machine on which nobody listens. */
    public static int unusedPort() {
        try (ServerSocketChannel probe = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0))) {
            return probe.socket().getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return channel.socket().getLocalPort();
    }

    /** Waits for the next client. */
    public Peer accept() {
        Patience patience = witness.patience();
        try (Selector selector = Selector.open()) {
            SelectionKey key = channel.register(selector, SelectionKey.OP_ACCEPT);
            SocketChannel accepted = channel.accept();
            while (accepted == null && !patience.isOver()) {
                selector.select(SLICE_MILLIS);
                selector.selectedKeys().clear();
                accepted = channel.accept();
            }
            key.cancel();
            if (accepted != null) {
                return new Peer("server", accepted, witness);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new CheckFailed(witness.explain(new Finding(Kind.NO_ANSWER, "the client was started",
            "that it connects to the server", "no connection", List.of(), CurrentCheck.cause()), patience));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyClosed) {
            // Closed is what it should be.
        }
    }
}
