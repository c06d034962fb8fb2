// promise: bank server
// kind: data race
// fault: one thread owns the accounts, but a look at a balance goes past it to the HashMap
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class BankServer implements Runnable, AutoCloseable {

    private record Request(String name, String operation, CompletableFuture<Integer> reply) {
    }

    private final ServerSocket listening;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final Map<String, Integer> money = new HashMap<>();
    private final Thread teller = new Thread(this::work);

    public BankServer(int port) throws IOException {
        listening = new ServerSocket(port);
        teller.start();
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
                if (words[1].equals("??")) {
                    out.println(words[0] + ": " + money.getOrDefault(words[0], 0));
                } else {
                    CompletableFuture<Integer> reply = new CompletableFuture<>();
                    requests.add(new Request(words[0], words[1], reply));
                    out.println(words[0] + ": " + reply.join());
                }
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    /** Only this thread changes the money. */
    private void work() {
        try {
            while (true) {
                Request request = requests.take();
                int now = money.getOrDefault(request.name(), 0);
                if (request.operation().equals("dp")) {
                    now = now + 1;
                } else if (request.operation().equals("wd")) {
                    now = Math.max(0, now - 1);
                }
                money.put(request.name(), now);
                request.reply().complete(now);
            }
        } catch (InterruptedException closed) {
            // close() was called.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        teller.interrupt();
    }
}
