// promise: bank server
// kind: lost update
// fault: two handlers can both read that nobody is busy; it takes two interruptions until both are inside
// missed: a schedule has one interruption, unless the scenario asks for two
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

        private volatile boolean busy;
        private volatile int money;

        int change(String operation) {
            while (busy) {
                Thread.onSpinWait();
            }
            busy = true;
            if (operation.equals("dp")) {
                money = money + 1;
            } else if (operation.equals("wd") && money > 0) {
                money = money - 1;
            }
            int now = money;
            busy = false;
            return now;
        }
    }
}
