// promise: room server
// kind: deadlock
// fault: join locks the history, then the names; leave locks them the other way round
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Set<String> names = new HashSet<>();
    private final List<String> history = new ArrayList<>();

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
                new Thread(() -> handle(client)).start();
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
        synchronized (history) {
            history.add(name + " asks");
            synchronized (names) {
                return names.add(name);
            }
        }
    }

    private void leave(String name) {
        synchronized (names) {
            if (names.remove(name)) {
                synchronized (history) {
                    history.add(name + " went");
                }
            }
        }
    }

    private int who() {
        synchronized (names) {
            return names.size();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
