package lab5;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;

/** One client's buffers. Used by the selecting thread only. */
class Connection {

    private static final int MOST = 5000;

    String name;
    SelectionKey key;

    private final SocketChannel channel;
    private final ByteBuffer chunk = ByteBuffer.allocate(4096);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Queue<String> lines = new ArrayDeque<>();
    private final Queue<ByteBuffer> output = new ArrayDeque<>();
    /** It takes nothing any more. What it said before it broke off is still read. */
    private boolean deaf;

    Connection(SocketChannel channel, String name) {
        this.channel = channel;
        this.name = name;
    }

    /** Puts the lines that are complete where nextLine finds them. Returns true when there will be no more. */
    boolean read() {
        try {
            chunk.clear();
            int count = channel.read(chunk);
            chunk.flip();
            while (chunk.hasRemaining()) {
                byte b = chunk.get();
                if (b == '\n') {
                    String text = line.toString(StandardCharsets.UTF_8);
                    lines.add(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
                    line.reset();
                } else {
                    line.write(b);
                }
            }
            return count == -1;
        } catch (IOException e) {
            return true;
        }
    }

    String nextLine() {
        return lines.poll();
    }

    /** Returns false where this client is too far behind. */
    boolean send(ByteBuffer bytes) {
        if (!deaf) {
            output.add(bytes.duplicate());
            write();
        }
        return output.size() <= MOST;
    }

    void write() {
        try {
            while (!output.isEmpty()) {
                channel.write(output.peek());
                if (output.peek().hasRemaining()) {
                    key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                    return;
                }
                output.remove();
            }
        } catch (IOException e) {
            deaf = true;
            output.clear();
        }
        key.interestOps(SelectionKey.OP_READ);
    }

    void end() {
        try {
            channel.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }
}
