// promise: bank server
// kind: wrong reply
// fault: the reply lies in a field that all handlers share
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
    private volatile String reply;

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
                answer(line);
                out.println(reply);
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private synchronized void answer(String line) {
        String name = line.split(":")[0];
        int now = money.getOrDefault(name, 0);
        if (line.endsWith(":dp")) {
            now++;
        } else if (line.endsWith(":wd") && now > 0) {
            now--;
        }
        money.put(name, now);
        reply = name + ": " + now;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
