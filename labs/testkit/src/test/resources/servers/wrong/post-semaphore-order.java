// promise: post server
// kind: deadlock
// fault: take holds the mutex while it waits for a letter, so nobody can put one
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final Semaphore mutex = new Semaphore(1);
    private final Semaphore places = new Semaphore(1);
    private final Semaphore letters = new Semaphore(0);
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
        places.acquire();
        mutex.acquire();
        letter = text;
        mutex.release();
        letters.release();
        return "ok";
    }

    private String take() throws InterruptedException {
        mutex.acquire();
        letters.acquire();
        String text = letter;
        mutex.release();
        places.release();
        return text;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
