// promise: room server
// kind: check-then-act
// fault: join tests under the read lock, and does not test again when it has the write lock
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<String> names = new ArrayList<>();

    public RoomServer(int port) throws IOException {
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
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "join" -> out.println(join(words[1]) ? "ok" : "taken");
                    case "leave" -> {
                        leave(words[1]);
                        out.println("ok");
                    }
                    default -> out.println(who());
                }
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private boolean join(String name) {
        if (isHere(name)) {
            return false;
        }
        lock.writeLock().lock();
        try {
            return names.add(name);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isHere(String name) {
        lock.readLock().lock();
        try {
            return names.contains(name);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void leave(String name) {
        lock.writeLock().lock();
        try {
            names.remove(name);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private int who() {
        lock.readLock().lock();
        try {
            return names.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
