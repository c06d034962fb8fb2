// promise: bank server
// kind: lost update
// fault: each handler locks itself, but the accounts belong to all
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
                new Handler(client, money).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static class Handler extends Thread {

        private final Socket client;
        private final Map<String, Integer> money;

        Handler(Socket client, Map<String, Integer> money) {
            this.client = client;
            this.money = money;
        }

        @Override
        public void run() {
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

        private synchronized int change(String name, String operation) {
            int now = money.getOrDefault(name, 0);
            if (operation.equals("dp")) {
                now++;
            } else if (operation.equals("wd") && now > 0) {
                now--;
            }
            money.put(name, now);
            return now;
        }
    }
}
