// promise: post server
// kind: wrong reply
// fault: after wait() take does not look again whether there is a letter
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

    private synchronized String put(String text) throws InterruptedException {
        while (letter != null) {
            wait();
        }
        letter = text;
        notifyAll();
        return "ok";
    }

    private synchronized String take() throws InterruptedException {
        if (letter == null) {
            wait();
        }
        String text = letter;
        letter = null;
        notifyAll();
        return text;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
