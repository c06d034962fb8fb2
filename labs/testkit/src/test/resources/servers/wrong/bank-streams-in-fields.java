// promise: bank server
// kind: no answer
// fault: reader and writer are fields of the server, so the next client takes the streams of the one before
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Map<String, Integer> money = new HashMap<>();
    private volatile BufferedReader in;
    private volatile PrintWriter out;

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
                in = new BufferedReader(new InputStreamReader(client.getInputStream()));
                out = new PrintWriter(client.getOutputStream(), true);
                new Thread(() -> handle(client)).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(Socket client) {
        try (client) {
            String line = in.readLine();
            while (line != null) {
                String[] words = line.split(":");
                out.println(words[0] + ": " + change(words[0], words[1]));
                line = in.readLine();
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private synchronized int change(String name, String operation) {
        int now = money.getOrDefault(name, 0);
        now = operation.equals("dp") ? now + 1 : operation.equals("wd") ? Math.max(0, now - 1) : now;
        money.put(name, now);
        return now;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
