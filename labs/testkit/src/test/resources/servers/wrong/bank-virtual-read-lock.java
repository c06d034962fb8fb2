// promise: bank server
// kind: lost update
// fault: a deposit holds the read lock only, and so may another deposit
// min-jdk: 21
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> money = new ConcurrentHashMap<>();

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
                handlers.execute(() -> handle(client));
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
                String name = line.substring(0, line.indexOf(':'));
                String operation = line.substring(line.indexOf(':') + 1);
                int now = operation.equals("wd") ? withdraw(name) : look(name, operation.equals("dp") ? 1 : 0);
                out.println(name + ": " + now);
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private int look(String name, int more) {
        lock.readLock().lock();
        try {
            int now = money.getOrDefault(name, 0) + more;
            money.put(name, now);
            return now;
        } finally {
            lock.readLock().unlock();
        }
    }

    private int withdraw(String name) {
        lock.writeLock().lock();
        try {
            int now = Math.max(0, money.getOrDefault(name, 0) - 1);
            money.put(name, now);
            return now;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
