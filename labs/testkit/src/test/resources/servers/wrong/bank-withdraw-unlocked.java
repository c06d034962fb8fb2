// promise: bank server
// kind: lost update
// fault: deposits take the lock, withdrawals do not
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
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
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(client.getOutputStream()));
            String line = in.readLine();
            while (line != null) {
                String[] words = line.split(":");
                int now;
                if (words[1].equals("dp")) {
                    now = deposit(words[0]);
                } else if (words[1].equals("wd")) {
                    now = withdraw(words[0]);
                } else {
                    now = money.getOrDefault(words[0], 0);
                }
                out.write(words[0] + ": " + now);
                out.newLine();
                out.flush();
                line = in.readLine();
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private int deposit(String name) {
        synchronized (money) {
            int now = money.getOrDefault(name, 0) + 1;
            money.put(name, now);
            return now;
        }
    }

    private int withdraw(String name) {
        int now = money.getOrDefault(name, 0);
        if (now > 0) {
            now--;
            money.put(name, now);
        }
        return now;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
