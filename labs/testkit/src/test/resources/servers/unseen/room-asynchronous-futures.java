// promise: room server
// style: asynchronous channels used one step at a time: each accept, read and write is a future, and get() waits
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;

public class RoomServer implements Runnable, AutoCloseable {

    private final AsynchronousServerSocketChannel listening;
    private final Set<String> names = new HashSet<>();
    private final int port;

    public RoomServer(int port) throws IOException {
        listening = AsynchronousServerSocketChannel.open().bind(new InetSocketAddress(port));
        this.port = ((InetSocketAddress) listening.getLocalAddress()).getPort();
    }

    public int port() {
        return port;
    }

    @Override
    public void run() {
        try {
            while (true) {
                AsynchronousSocketChannel client = listening.accept().get();
                new Thread(() -> handle(client)).start();
            }
        } catch (ExecutionException | InterruptedException closed) {
            // close() was called.
        }
    }

    private void handle(AsynchronousSocketChannel client) {
        try (client) {
            ByteBuffer bytes = ByteBuffer.allocate(512);
            while (client.read(bytes).get() >= 0) {
                String text = StandardCharsets.UTF_8.decode(bytes.duplicate().flip()).toString();
                if (text.endsWith("\n")) {
                    bytes.clear();
                    for (String line : text.split("\r?\n")) {
                        ByteBuffer reply = StandardCharsets.UTF_8.encode(answer(line) + "\n");
                        while (reply.hasRemaining()) {
                            client.write(reply).get();
                        }
                    }
                }
            }
        } catch (IOException | ExecutionException | InterruptedException gone) {
            System.out.println("A client broke off.");
        }
    }

    private synchronized String answer(String line) {
        if (line.equals("who")) {
            return String.valueOf(names.size());
        }
        String name = line.substring(line.lastIndexOf(' ') + 1);
        boolean isNews = line.startsWith("leave ") ? names.remove(name) || true : names.add(name);
        return isNews ? "ok" : "taken";
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
