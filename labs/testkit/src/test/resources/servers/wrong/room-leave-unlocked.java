// promise: room server
// kind: data race
// fault: join and who take the lock of the list, leave does not
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final List<String> names = new ArrayList<>();

    public RoomServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Socket client = listening.accept();
                handlers.execute(() -> handle(client));
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(Socket client) {
        try (client;
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "join" -> out.println(join(words[1]) ? "ok" : "taken");
                    case "leave" -> {
                        leave(words[1]);
                        out.println("ok");
                    }
                    default -> out.println(who());
                }
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private boolean join(String name) {
        synchronized (names) {
            return !names.contains(name) && names.add(name);
        }
    }

    private void leave(String name) {
        names.remove(name);
    }

    private int who() {
        synchronized (names) {
            return names.size();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
