// promise: post server
// kind: lost wake-up
// fault: each handler waits for a call on itself, and the others call on themselves
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final AtomicReference<String> letter = new AtomicReference<>();

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
                Thread handler = new Handler(client, letter);
                handler.setDaemon(true);
                handler.start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static class Handler extends Thread {

        private final Socket client;
        private final AtomicReference<String> letter;

        Handler(Socket client, AtomicReference<String> letter) {
            this.client = client;
            this.letter = letter;
        }

        @Override
        public void run() {
            try (client;
                 BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
                 PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    out.println(line.equals("take") ? take() : put(line.substring(4)));
                }
            } catch (IOException gone) {
                // The client broke off.
            } catch (InterruptedException nobody) {
                // Nobody interrupts a handler.
            }
        }

        private synchronized String put(String text) throws InterruptedException {
            while (!letter.compareAndSet(null, text)) {
                wait();
            }
            notifyAll();
            return "ok";
        }

        private synchronized String take() throws InterruptedException {
            String text = letter.getAndSet(null);
            while (text == null) {
                wait();
                text = letter.getAndSet(null);
            }
            notifyAll();
            return text;
        }
    }
}
