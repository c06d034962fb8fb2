// promise: bank server
// style: handlers extend Thread and put requests into the queue of one clerk, who completes their futures
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

public class BankServer implements Runnable, AutoCloseable {

    private record Request(String name, String operation, CompletableFuture<Integer> balance) {
    }

    private final ServerSocket listening;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    public BankServer(int port) throws IOException {
        listening = new ServerSocket(port);
        Thread clerk = new Thread(this::serveAll, "clerk");
        clerk.setDaemon(true);
        clerk.start();
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        while (true) {
            try {
                new Handler(listening.accept()).start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serveAll() {
        Map<String, Integer> money = new HashMap<>();
        try {
            while (true) {
                Request request = requests.take();
                int balance = money.getOrDefault(request.name(), 0);
                if (request.operation().equals("dp")) {
                    balance++;
                } else if (request.operation().equals("wd") && balance > 0) {
                    balance--;
                }
                money.put(request.name(), balance);
                request.balance().complete(balance);
            }
        } catch (InterruptedException goesHome) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Handler extends Thread {

        private final Socket client;

        Handler(Socket client) {
            this.client = client;
        }

        @Override
        public void run() {
            try (client) {
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true);
                String line = in.readLine();
                while (line != null) {
                    String[] words = line.split(":");
                    Request request = new Request(words[0], words[1], new CompletableFuture<>());
                    requests.put(request);
                    out.println(words[0] + ": " + request.balance().get());
                    line = in.readLine();
                }
            } catch (IOException | InterruptedException | ExecutionException gone) {
                System.out.println("A client is gone.");
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
