// promise: room server
// kind: lost update
// fault: the names are safe in their set, but the count beside it is not
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private volatile int count;

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
        if (names.add(name)) {
            count++;
            return true;
        }
        return false;
    }

    private void leave(String name) {
        if (names.remove(name)) {
            count--;
        }
    }

    private int who() {
        return count;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
