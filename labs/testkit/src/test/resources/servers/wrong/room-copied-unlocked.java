// promise: room server
// kind: lost update
// fault: each join replaces the set by a longer copy, and two copies lose a name
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.TreeSet;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private volatile Set<String> names = Set.of();

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
        Set<String> before = names;
        if (before.contains(name)) {
            return false;
        }
        Set<String> after = new TreeSet<>(before);
        after.add(name);
        names = after;
        return true;
    }

    private void leave(String name) {
        Set<String> after = new TreeSet<>(names);
        after.remove(name);
        names = after;
    }

    private int who() {
        return names.size();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
