// promise: room server
// kind: wrong reply
// fault: the words of the line lie in a field of the server, where the next client's words replace them
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
    private volatile String[] words;

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
                words = line.split(" ");
                out.println(answer());
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private String answer() {
        if (words[0].equals("join")) {
            return names.add(words[1]) ? "ok" : "taken";
        }
        if (words[0].equals("leave")) {
            names.remove(words[1]);
            return "ok";
        }
        return String.valueOf(names.size());
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
