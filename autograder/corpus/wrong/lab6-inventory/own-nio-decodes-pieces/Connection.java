package lab6;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One client. Only the selector's thread reads and writes; any thread may add a text. */
class Connection {

    /** With so many bytes on their way to it, a client gets no more answers. */
    private static final int ENOUGH = 100_000;

    private final int id;
    private final SelectionKey key;
    private final SocketChannel channel;
    private final String address;
    private final InventoryServer server;
    private final ConcurrentLinkedQueue<String> texts = new ConcurrentLinkedQueue<>();
    // For the selector's thread alone:
    private final ByteBuffer bytes = ByteBuffer.allocate(16_384);
    private byte[] line = new byte[128];
    private int length;
    private final Deque<String> commands = new ArrayDeque<>();
    private final Deque<ByteBuffer> output = new ArrayDeque<>();
    private long waiting;
    private boolean ending;
    private boolean goodbye;

    Connection(int id, SelectionKey key, InventoryServer server) throws IOException {
        this.id = id;
        this.key = key;
        this.channel = (SocketChannel) key.channel();
        this.server = server;
        InetSocketAddress peer = (InetSocketAddress) channel.getRemoteAddress();
        this.address = peer.getAddress().getHostAddress() + ":" + peer.getPort();
    }

    int id() {
        return id;
    }

    String address() {
        return address;
    }

    void add(String text) {
        texts.add(text);
    }

    void read() {
        try {
            bytes.clear();
            int count = channel.read(bytes);
            if (count < 0) {
                commands.add("close");
                key.interestOps(0);
            }
            bytes.flip();
            while (bytes.hasRemaining()) {
                take(bytes.get());
            }
        } catch (IOException e) {
            close();
        }
    }

    private void take(byte next) {
        if (next == '\n') {
            int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
            commands.add(new String(line, 0, end, StandardCharsets.ISO_8859_1)); // FAULT: Č has two bytes
            length = 0;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length] = next;
        length++;
    }

    /** Carries out commands and writes texts, as far as the client takes them. */
    void flush() {
        try {
            do {
                carryOut();
                write();
            } while (output.isEmpty() && !commands.isEmpty() && !ending);
            if (ending && output.isEmpty()) {
                close();
            } else {
                int read = commands.isEmpty() && channel.isOpen() && !ending ? SelectionKey.OP_READ : 0;
                key.interestOps(read | (output.isEmpty() ? 0 : SelectionKey.OP_WRITE));
            }
        } catch (IOException | CancelledKeyException e) {
            close();
        }
    }

    private void carryOut() {
        for (String text = texts.poll(); text != null; text = texts.poll()) {
            put(text);
        }
        while (!ending && waiting < ENOUGH && !commands.isEmpty()) {
            String command = commands.remove();
            if (command.equals("close")) {
                ending = true;
            } else {
                put(server.shelf().answer(command));
            }
        }
    }

    private void put(String text) {
        ByteBuffer more = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        waiting += more.remaining();
        output.add(more);
    }

    private void write() throws IOException {
        while (!output.isEmpty()) {
            waiting -= channel.write(output.element());
            if (output.element().hasRemaining()) {
                return;
            }
            output.remove();
        }
    }

    /** Gets what is on its way to it and a last line, and is closed. */
    void sayGoodbye() {
        if (!goodbye && !ending) {
            add("close\n");
            carryOut();
            ending = true;
        }
        goodbye = true;
    }

    void close() {
        server.forget(this);
        try {
            channel.close();
        } catch (IOException e) {
            System.err.println("not closed: " + e);
        }
    }
}
