// promise: room server
// style: one thread and a selector that also looks at a pipe, into which close() writes; channels by their sockets
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel listening = ServerSocketChannel.open();
    private final Selector selector = Selector.open();
    private final Pipe bell = Pipe.open();
    private final Set<String> names = new TreeSet<>();

    public RoomServer(int port) throws IOException {
        listening.bind(new InetSocketAddress(port));
        listening.configureBlocking(false);
        listening.register(selector, SelectionKey.OP_ACCEPT);
        bell.source().configureBlocking(false);
        bell.source().register(selector, SelectionKey.OP_READ);
    }

    public int port() {
        return listening.socket().getLocalPort();
    }

    @Override
    public void run() {
        boolean isOver = false;
        try (selector; listening) {
            while (!isOver) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    if (key.channel() == bell.source()) {
                        isOver = true;
                    } else if (key.isAcceptable()) {
                        SocketChannel client = listening.accept();
                        client.configureBlocking(false);
                        client.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(200));
                    } else {
                        talk((SocketChannel) key.channel(), (ByteBuffer) key.attachment());
                    }
                }
                selector.selectedKeys().clear();
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
        } catch (IOException broken) {
            System.out.println("The room is broken: " + broken);
        }
    }

    private void talk(SocketChannel client, ByteBuffer bytes) throws IOException {
        try {
            if (client.read(bytes) < 0) {
                client.close();
                return;
            }
        } catch (IOException reset) {
            client.close();
            return;
        }
        if (bytes.get(bytes.position() - 1) == '\n') {
            CharBuffer text = StandardCharsets.UTF_8.decode(bytes.flip());
            bytes.clear();
            StringBuilder replies = new StringBuilder();
            for (String line : text.toString().split("\n")) {
                replies.append(answer(line.trim().split(" "))).append('\n');
            }
            client.write(StandardCharsets.UTF_8.encode(replies.toString()));
        }
    }

    private String answer(String[] words) {
        if (words[0].equals("leave")) {
            names.remove(words[1]);
            return "ok";
        }
        return words.length == 1 ? "" + names.size() : names.add(words[1]) ? "ok" : "taken";
    }

    @Override
    public void close() throws IOException {
        bell.sink().write(ByteBuffer.allocate(1));
    }
}
