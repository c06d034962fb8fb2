// promise: bank server
// kind: deadlock
// fault: a change locks money, then journal; the look at a balance locks them the other way round
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Map<String, Integer> money = new HashMap<>();
    private final List<String> journal = new ArrayList<>();

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
                String[] words = line.split(":");
                int now = words[1].equals("??") ? look(words[0]) : change(words[0], words[1]);
                out.println(words[0] + ": " + now);
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private int change(String name, String operation) {
        synchronized (money) {
            int now = money.getOrDefault(name, 0);
            now = operation.equals("dp") ? now + 1 : Math.max(0, now - 1);
            money.put(name, now);
            synchronized (journal) {
                journal.add(name + " " + operation);
            }
            return now;
        }
    }

    private int look(String name) {
        synchronized (journal) {
            journal.add(name + " looked");
            synchronized (money) {
                return money.getOrDefault(name, 0);
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
