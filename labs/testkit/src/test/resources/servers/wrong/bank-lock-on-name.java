// promise: bank server
// kind: lost update
// fault: each client has its own String "jack": equal text, but two locks
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Map<String, Integer> money = new ConcurrentHashMap<>();

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
                int colon = line.indexOf(':');
                String name = line.substring(0, colon);
                synchronized (name) {
                    int now = money.getOrDefault(name, 0);
                    switch (line.substring(colon + 1)) {
                        case "dp" -> now++;
                        case "wd" -> now = Math.max(0, now - 1);
                        default -> { }
                    }
                    money.put(name, now);
                    out.println(name + ": " + now);
                }
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
