// promise: post server
// style: a postman takes from one synchronous queue and hands over to another: the one place is his hand
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final BlockingQueue<String> toPostman = new SynchronousQueue<>();
    private final BlockingQueue<String> fromPostman = new SynchronousQueue<>();
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final Thread postman = new Thread(this::carry, "postman");

    public PostServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        postman.start();
        try {
            while (true) {
                Socket client = listening.accept();
                handlers.execute(() -> handle(client));
            }
        } catch (IOException closed) {
            postman.interrupt();
            handlers.shutdownNow();
        }
    }

    private void carry() {
        try {
            while (true) {
                String letter = toPostman.take();
                fromPostman.put(letter);
            }
        } catch (InterruptedException offDuty) {
            // No more post.
        }
    }

    private void handle(Socket client) {
        try (client;
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("put ")) {
                    toPostman.put(line.substring(4));
                    out.println("ok");
                } else {
                    out.println(fromPostman.take());
                }
            }
        } catch (IOException | InterruptedException gone) {
            // The client broke off.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
