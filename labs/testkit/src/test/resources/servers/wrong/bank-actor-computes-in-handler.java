// promise: bank server
// kind: check-then-act
// fault: the handler reads the amount, and the worker thread is only told what to write
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

public class BankServer implements Runnable, AutoCloseable {

    private record Request(String name, int money, CompletableFuture<Void> written) {
    }

    private final ServerSocket listening;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final Map<String, Integer> money = new ConcurrentHashMap<>();
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
                int now = money.getOrDefault(words[0], 0);
                if (words[1].equals("dp")) {
                    now++;
                } else if (words[1].equals("wd") && now > 0) {
                    now--;
                }
                CompletableFuture<Void> written = new CompletableFuture<>();
                requests.add(new Request(words[0], now, written));
                written.join();
                out.println(words[0] + ": " + now);
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private void work() {
        try {
            while (true) {
                Request request = requests.take();
                money.put(request.name(), request.money());
                request.written().complete(null);
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
