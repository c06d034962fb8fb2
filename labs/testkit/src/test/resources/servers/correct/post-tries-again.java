// promise: post server
// style: an atomic reference is the place; who cannot put or take tries again 20 ms later, while the server runs
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final AtomicReference<String> place = new AtomicReference<>();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    public PostServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (!isClosed.get()) {
                Socket client = listening.accept();
                new Thread(() -> handle(client)).start();
            }
        } catch (IOException closed) {
            isClosed.set(true);
        }
    }

    private void handle(Socket client) {
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            OutputStream out = client.getOutputStream();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String reply = tryUntilItWorks(line);
                out.write((reply + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | InterruptedException gone) {
            // The client broke off.
        }
    }

    private String tryUntilItWorks(String line) throws InterruptedException {
        while (!isClosed.get()) {
            if (line.startsWith("put ")) {
                if (place.compareAndSet(null, line.substring(4))) {
                    return "ok";
                }
            } else {
                String letter = place.getAndSet(null);
                if (letter != null) {
                    return letter;
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return "closed";
    }

    @Override
    public void close() throws IOException {
        if (isClosed.compareAndSet(false, true)) {
            listening.close();
        }
    }
}
