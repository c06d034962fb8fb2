// promise: post server
// style: a lock with two conditions; close() closes the sockets of all clients, and interrupts who waits
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Map<Thread, Socket> handlers = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();
    private String letter;

    public PostServer(int port) throws IOException {
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
                Thread handler = new Thread(() -> handle(client));
                synchronized (handlers) {
                    handlers.put(handler, client);
                }
                handler.start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(Socket client) {
        try (client;
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            String line = in.readLine();
            while (line != null) {
                out.println(line.equals("take") ? take() : put(line.substring("put ".length())));
                line = in.readLine();
            }
        } catch (IOException | InterruptedException gone) {
            // The client broke off, or close() was called.
        } finally {
            synchronized (handlers) {
                handlers.remove(Thread.currentThread());
            }
        }
    }

    private String put(String text) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (letter != null) {
                emptied.await();
            }
            letter = text;
            filled.signal();
            return "ok";
        } finally {
            lock.unlock();
        }
    }

    private String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (letter == null) {
                filled.await();
            }
            String text = letter;
            letter = null;
            emptied.signal();
            return text;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        synchronized (handlers) {
            for (Map.Entry<Thread, Socket> handler : handlers.entrySet()) {
                handler.getKey().interrupt();
                handler.getValue().close();
            }
        }
    }
}
