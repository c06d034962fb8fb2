// promise: bank server
// kind: deadlock
// fault: a withdrawal from an empty account returns without giving the lock back
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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final Lock lock = new ReentrantLock();
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
        lock.lock();
        int now = money.getOrDefault(name, 0);
        if (operation.equals("dp")) {
            now++;
        } else if (operation.equals("wd")) {
            if (now == 0) {
                return 0;
            }
            now--;
        }
        money.put(name, now);
        lock.unlock();
        return now;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
