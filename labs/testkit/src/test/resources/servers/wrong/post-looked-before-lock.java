// promise: post server
// kind: lost wake-up
// fault: between the look into the box and the wait the letter may come, and nobody calls again
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final Queue<String> box = new ArrayDeque<>();

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
        synchronized (box) {
            while (!box.isEmpty()) {
                box.wait();
            }
            box.add(text);
            box.notifyAll();
        }
        return "ok";
    }

    private String take() throws InterruptedException {
        String text = look();
        while (text == null) {
            synchronized (box) {
                box.wait();
            }
            text = look();
        }
        return text;
    }

    private String look() {
        synchronized (box) {
            if (!box.isEmpty()) {
                box.notifyAll();
            }
            return box.poll();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
