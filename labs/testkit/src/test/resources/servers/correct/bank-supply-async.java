// promise: bank server
// style: each request is a task of the common pool; the handler joins it, and a concurrent map does the sum
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Thread handler = new Thread(() -> handle(client), "handler");
                handler.setDaemon(true);
                handler.start();
            } catch (IOException closed) {
                break;
            }
        }
    }

    private void handle(Socket client) {
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(client.getOutputStream()));
            String line;
            while ((line = in.readLine()) != null) {
                String request = line;
                String reply = CompletableFuture.supplyAsync(() -> answer(request))
                    .thenApply(text -> text + System.lineSeparator()).join();
                out.write(reply);
                out.flush();
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private String answer(String request) {
        String[] words = request.split(":");
        int amount = words[1].equals("dp") ? 1 : words[1].equals("wd") ? -1 : 0;
        int now = money.compute(words[0], (name, had) -> Math.max(0, (had == null ? 0 : had) + amount));
        return words[0] + ": " + now;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
