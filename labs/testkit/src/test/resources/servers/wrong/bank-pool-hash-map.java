// promise: bank server
// kind: data race
// fault: the handlers of the pool share a HashMap, and nothing guards it
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final Map<String, Integer> money = new HashMap<>();

    public BankServer(int port) throws IOException {
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
                String[] words = line.split(":");
                out.println(words[0] + ": " + change(words[0], words[1]));
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private int change(String name, String operation) {
        switch (operation) {
            case "dp":
                return money.merge(name, 1, Integer::sum);
            case "wd":
                return money.merge(name, 0, (had, nothing) -> Math.max(0, had - 1));
            default:
                return money.getOrDefault(name, 0);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
