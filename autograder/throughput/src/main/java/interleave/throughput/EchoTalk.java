package interleave.throughput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Each client sends a line, waits for its echo, and sends the next. */
final class EchoTalk implements Talk {

    static final String WELCOME = "Welcome to the server. Type something and hit enter";
    private static final byte[] WELCOME_BYTES = WELCOME.getBytes(StandardCharsets.UTF_8);

    private final boolean isWelcomed;
    private final List<Peer> peers = new ArrayList<>();
    private long count;
    private int underWay;
    private boolean isStopped;

    /** @param isWelcomed whether the server greets who connects */
    EchoTalk(boolean isWelcomed) {
        this.isWelcomed = isWelcomed;
    }

    /** A client and what it waits for. */
    private static final class Peer {
        private final Client client;
        private byte[] due;
        private int sent;

        private Peer(Client client, byte[] due) {
            this.client = client;
            this.due = due;
        }
    }

    @Override
    public void join(Client client) {
        peers.add(new Peer(client, isWelcomed ? WELCOME_BYTES : null));
    }

    @Override
    public boolean isIn(Client client) {
        return peers.get(client.number).due == null;
    }

    @Override
    public void begin() throws IOException {
        for (Peer peer : peers) {
            say(peer);
        }
    }

    private void say(Peer peer) throws IOException {
        String line = "line " + ++peer.sent + " of " + peer.client;
        peer.due = ("OK..." + line).getBytes(StandardCharsets.UTF_8);
        underWay++;
        peer.client.send(line);
    }

    @Override
    public void hear(Client client, Line line) throws IOException, Wrong {
        Peer peer = peers.get(client.number);
        if (peer.due == null || !line.is(peer.due)) {
            throw Wrong.line(client, peer.due == null ? "nothing"
                : '"' + new String(peer.due, StandardCharsets.UTF_8) + '"', line);
        }
        peer.due = null;
        if (peer.sent > 0) {
            count++;
            underWay--;
            if (!isStopped) {
                say(peer);
            }
        }
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void stop() {
        isStopped = true;
    }

    @Override
    public boolean isOver() {
        return isStopped && underWay == 0;
    }
}
