// promise: bank server
// style: a virtual thread for each client, a lock from java.util.concurrent
// min-jdk: 21
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock lock = new ReentrantLock();
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
                handlers.submit(() -> handle(client));
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private Void handle(Socket client) throws IOException {
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(client.getOutputStream()));
            String line = in.readLine();
            while (line != null) {
                String[] words = line.split(":");
                out.write(words[0] + ": " + change(words[0], words[1]) + "\n");
                out.flush();
                line = in.readLine();
            }
        }
        return null;
    }

    private int change(String name, String operation) {
        lock.lock();
        try {
            int by = operation.equals("dp") ? 1 : operation.equals("wd") ? -1 : 0;
            return money.merge(name, Math.max(0, by), (had, more) -> Math.max(0, had + by));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
