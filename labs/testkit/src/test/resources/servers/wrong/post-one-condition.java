// promise: post server
// kind: lost wake-up
// fault: those who put and those who take wait at one condition, and signal() wakes one of them only
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
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
                String answer = line.equals("take") ? take() : put(line.substring(4));
                out.println(answer);
            }
        } catch (IOException gone) {
            // The client broke off.
        } catch (InterruptedException closed) {
            // close() was called while this client waited.
        }
    }

    private String put(String text) throws InterruptedException {
        lock.lock();
        try {
            while (letter != null) {
                changed.await();
            }
            letter = text;
            changed.signal();
        } finally {
            lock.unlock();
        }
        return "ok";
    }

    private String take() throws InterruptedException {
        lock.lock();
        try {
            while (letter == null) {
                changed.await();
            }
            String text = letter;
            letter = null;
            changed.signal();
            return text;
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
