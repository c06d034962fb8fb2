package lab5;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

class Guest {

    private static final int MOST = 4500;

    /** Guarded by the server. */
    String name;

    private final ChatServer server;
    private final AsynchronousSocketChannel channel;

    // Used by one read handler after the other.
    private final ByteBuffer input = ByteBuffer.allocate(2048);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    // guarded by output
    private final Deque<String> output = new ArrayDeque<>();
    private boolean writing;
    private boolean deaf;

    Guest(ChatServer server, AsynchronousSocketChannel channel, String name) {
        this.server = server;
        this.channel = channel;
        this.name = name;
    }

    void add(String text) {
        synchronized (output) {
            if (deaf) {
                return;
            }
            output.addLast(text);
            if (output.size() > MOST) {
                deaf = true;
                output.clear();
                end();
            }
        }
    }

    /** Starts writing, unless somebody does already. */
    void pump() {
        ByteBuffer bytes;
        synchronized (output) {
            if (writing || output.isEmpty()) {
                return;
            }
            writing = true;
            bytes = StandardCharsets.UTF_8.encode(output.removeFirst() + "\n");
        }
        write(bytes);
    }

    private void write(ByteBuffer bytes) {
        channel.write(bytes, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer count, Void nothing) {
                if (bytes.hasRemaining()) {
                    write(bytes);
                    return;
                }
                synchronized (output) {
                    writing = false;
                }
                pump();
            }

            @Override
            public void failed(Throwable e, Void nothing) {
                // Reading goes on: it may have said something before it broke off.
                synchronized (output) {
                    deaf = true;
                    output.clear();
                }
            }
        });
    }

    void readNext() {
        input.clear();
        channel.read(input, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer count, Void nothing) {
                if (count == -1) {
                    server.lost(Guest.this);
                    end();
                } else if (digest()) {
                    readNext();
                } else {
                    end();
                }
            }

            @Override
            public void failed(Throwable e, Void nothing) {
                server.lost(Guest.this);
                end();
            }
        });
    }

    private boolean digest() {
        input.flip();
        while (input.hasRemaining()) {
            byte next = input.get();
            if (next != '\n') {
                line.write(next);
                continue;
            }
            String text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            if (!server.handle(this, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text)) {
                return false;
            }
        }
        return true;
    }

    private void end() {
        try {
            channel.close();
        } catch (IOException e) {
            System.err.println("end: " + e.getMessage());
        }
    }
}
