// promise: post server
// style: virtual threads hand letters over in an array blocking queue with one place
// min-jdk: 21
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<String> place = new ArrayBlockingQueue<>(1, true);

    public PostServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Socket client = listening.accept();
                handlers.execute(() -> handle(client));
            }
        } catch (IOException closed) {
            handlers.shutdownNow();
        }
    }

    private void handle(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            var out = new PrintWriter(client.getOutputStream(), true);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = line.split(" ", 2);
                switch (words[0]) {
                    case "put" -> {
                        place.put(words[1]);
                        out.println("ok");
                    }
                    case "take" -> out.println(place.take());
                    default -> out.println("what?");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // The client broke off, or close() was called.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
