// promise: post server
// style: synchronized, wait and notifyAll; waits with a limit, again and again, so that close() is noticed
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;

public class PostServer implements Runnable, AutoCloseable {

    private static class Box {

        private String letter;
        private boolean closed;

        synchronized void put(String text) throws InterruptedException {
            while (letter != null && !closed) {
                wait(500);
            }
            letter = text;
            notifyAll();
        }

        synchronized String take() throws InterruptedException {
            while (letter == null && !closed) {
                wait(500);
            }
            String text = letter;
            letter = null;
            notifyAll();
            return text;
        }

        synchronized void close() {
            closed = true;
            notifyAll();
        }
    }

    private final ServerSocket listening;
    private final Box box = new Box();
    private final ThreadGroup handlers = new ThreadGroup("handlers");

    public PostServer(int port) throws IOException {
        listening = new ServerSocket(port);
        listening.setReuseAddress(true);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        for (int number = 1; !listening.isClosed(); number++) {
            try {
                Socket client = listening.accept();
                client.setTcpNoDelay(true);
                new Thread(handlers, () -> handle(client), "handler-" + number).start();
            } catch (IOException closed) {
                box.close();
            }
        }
    }

    private void handle(Socket client) {
        try (client;
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            String line;
            while ((line = in.readLine()) != null) {
                if (line.startsWith("put")) {
                    box.put(line.split(" ")[1]);
                    out.println("ok");
                } else {
                    out.println(box.take());
                }
            }
        } catch (IOException | InterruptedException gone) {
            System.out.println(Thread.currentThread().getName() + " ends");
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
