// promise: post server
// kind: lost wake-up
// fault: take signals the condition that takers wait for, not that of those who put
// min-jdk: 21
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
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
                notFull.await();
            }
            letter = text;
            notEmpty.signal();
            return "ok";
        } finally {
            lock.unlock();
        }
    }

    private String take() throws InterruptedException {
        lock.lock();
        try {
            while (letter == null) {
                notEmpty.await();
            }
            String text = letter;
            letter = null;
            notEmpty.signal();
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
