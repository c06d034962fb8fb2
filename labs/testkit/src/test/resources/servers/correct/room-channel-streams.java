// promise: room server
// style: blocking channels with the streams of Channels, a fixed pool, and a semaphore as the lock of the room
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel listening = ServerSocketChannel.open();
    private final ExecutorService pool = Executors.newFixedThreadPool(20);
    private final Semaphore key = new Semaphore(1);
    private final Set<String> names = new HashSet<>();

    public RoomServer(int port) throws IOException {
        listening.bind(new InetSocketAddress("localhost", port));
    }

    public int port() {
        return listening.socket().getLocalPort();
    }

    @Override
    public void run() {
        Executor handlers = pool;
        try {
            while (listening.isOpen()) {
                SocketChannel client = listening.accept();
                handlers.execute(() -> handle(client));
            }
        } catch (ClosedChannelException closed) {
            System.out.println("The room is closed.");
        } catch (IOException broken) {
            System.out.println("Nobody can come in any more: " + broken);
        }
    }

    private void handle(SocketChannel client) {
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(Channels.newInputStream(client)));
            PrintStream out = new PrintStream(Channels.newOutputStream(client), true);
            String line = in.readLine();
            while (line != null) {
                out.println(answer(line));
                line = in.readLine();
            }
        } catch (IOException gone) {
            System.out.println("A client broke off.");
        }
    }

    private String answer(String line) {
        String name = line.substring(line.indexOf(' ') + 1);
        key.acquireUninterruptibly();
        try {
            if (line.equals("who")) {
                return "" + names.size();
            }
            boolean hasChanged = line.startsWith("join") ? names.add(name) : names.remove(name);
            return hasChanged || line.startsWith("leave") ? "ok" : "taken";
        } finally {
            key.release();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        pool.shutdown();
    }
}
