// promise: post server
// kind: deadlock
// fault: a client that waits at the box still holds the lock of the server, and nobody gets past it
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final Box box = new Box();

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
                out.println(answer(line));
            }
        } catch (IOException gone) {
            // The client broke off.
        } catch (InterruptedException closed) {
            // close() was called while this client waited.
        }
    }

    private synchronized String answer(String line) throws InterruptedException {
        if (line.equals("take")) {
            return box.take();
        }
        box.put(line.substring(4));
        return "ok";
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }

    private static class Box {

        private String letter;

        synchronized void put(String text) throws InterruptedException {
            while (letter != null) {
                wait();
            }
            letter = text;
            notifyAll();
        }

        synchronized String take() throws InterruptedException {
            while (letter == null) {
                wait();
            }
            String text = letter;
            letter = null;
            notifyAll();
            return text;
        }
    }
}
