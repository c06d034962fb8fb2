// promise: bank server
// kind: lost update
// fault: the amount itself is the lock, so it is read before the lock is taken, and the next one locks another object
// min-jdk: 21
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
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
        Integer balance = money.computeIfAbsent(name, first -> 0);
        synchronized (balance) {
            int now = balance;
            if (operation.equals("dp")) {
                now = now + 1;
            } else if (operation.equals("wd") && now > 0) {
                now = now - 1;
            }
            money.put(name, now);
            return now;
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
