// promise: bank server
// kind: check-then-act
// fault: two first deposits open two accounts of one name, and the second replaces the first
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>();

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
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(client.getOutputStream()));
            String line = in.readLine();
            while (line != null) {
                String[] words = line.split(":");
                Account account = accounts.get(words[0]);
                if (account == null) {
                    account = new Account();
                    accounts.put(words[0], account);
                }
                out.write(words[0] + ": " + account.change(words[1]));
                out.newLine();
                out.flush();
                line = in.readLine();
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

        private int money;

        synchronized int change(String operation) {
            if (operation.equals("dp")) {
                money++;
            } else if (operation.equals("wd") && money > 0) {
                money--;
            }
            return money;
        }
    }
}
