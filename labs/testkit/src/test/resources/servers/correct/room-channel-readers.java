// promise: room server
// style: blocking channels with the readers and writers of Channels; a copy-on-write set needs no lock
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel listening;
    private final Set<String> names = new CopyOnWriteArraySet<>();

    public RoomServer(int port) throws IOException {
        listening = ServerSocketChannel.open().bind(new InetSocketAddress(port));
    }

    public int port() {
        return listening.socket().getLocalPort();
    }

    @Override
    public void run() {
        try {
            for (SocketChannel client = listening.accept(); ; client = listening.accept()) {
                SocketChannel guest = client;
                Thread handler = new Thread() {
                    @Override
                    public void run() {
                        serve(guest);
                    }
                };
                handler.start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void serve(SocketChannel client) {
        try (BufferedReader in = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
             Writer out = Channels.newWriter(client, StandardCharsets.UTF_8)) {
            String line;
            while ((line = in.readLine()) != null) {
                out.write(answer(line) + "\n");
                out.flush();
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private String answer(String line) {
        if (line.startsWith("join ")) {
            return names.add(line.substring("join ".length())) ? "ok" : "taken";
        } else if (line.startsWith("leave ")) {
            names.remove(line.substring("leave ".length()));
            return "ok";
        }
        return Integer.toString(names.size());
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
