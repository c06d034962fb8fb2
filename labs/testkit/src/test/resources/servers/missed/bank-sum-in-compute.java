// promise: bank server
// kind: lost update
// fault: compute locks one key only, and each handler has its own: nothing guards the money
// missed: no thread is held inside the function that compute calls
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
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

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
                Account account = accounts.computeIfAbsent(words[0], name -> new Account());
                out.println(words[0] + ": " + account.change(words[1]));
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static class Account {

        private final Map<Thread, Integer> last = new ConcurrentHashMap<>();
        private volatile int money;

        int change(String operation) {
            return last.compute(Thread.currentThread(), (handler, before) -> {
                int now = money;
                if (operation.equals("dp")) {
                    now = now + 1;
                } else if (operation.equals("wd") && now > 0) {
                    now = now - 1;
                }
                money = now;
                return now;
            });
        }
    }
}
