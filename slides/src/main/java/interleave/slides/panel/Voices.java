package interleave.slides.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;

/**
 * Connections to a server of lines on this machine. One thread reads for all of them, however many they are, so that
 * the server never waits for one, unless it has stopped reading. Any thread may call any method.
 */
final class Voices implements AutoCloseable {

    private final Selector selector;
    private final ByteBuffer bytes = ByteBuffer.allocate(Voice.AT_ONCE);

    private Voices(Selector selector) {
        this.selector = selector;
    }

    static Voices open() {
        try {
            Voices voices = new Voices(Selector.open());
            Thread thread = new Thread(voices::read, "voices");
            thread.setDaemon(true);
            thread.start();
            return voices;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One more connection.
     *
     * @param buffer bytes that the system may keep for one that does not read; 0 for the usual
     * @param heard  gets each line that comes, on the thread that reads; it must not block
     */
    Voice connect(int port, int buffer, Consumer<String> heard) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            if (buffer > 0) {
                // Before it connects: later, the system has promised more already.
                channel.setOption(StandardSocketOptions.SO_RCVBUF, buffer);
            }
            channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            Voice voice = new Voice(channel, bytes, heard);
            voice.registered(channel.register(selector, SelectionKey.OP_READ, voice));
            selector.wakeup();
            return voice;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void read() {
        try {
            while (selector.isOpen()) {
                selector.select(key -> ((Voice) key.attachment()).read());
            }
        } catch (ClosedSelectorException closed) {
            // Nobody is left to read for.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    int count() {
        return (int) selector.keys().stream().filter(SelectionKey::isValid).count();
    }

    @Override
    public void close() {
        try {
            selector.keys().forEach(key -> ((Voice) key.attachment()).close());
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
