// promise: post server
// style: an actor with a queue of requests; who has to wait is remembered, and its future completed later
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class PostServer implements Runnable, AutoCloseable {

    /** A text of null asks for a letter. */
    private record Request(String text, CompletableFuture<String> reply) {
    }

    private final ServerSocket listening;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final Thread actor = new Thread(this::act, "actor");

    public PostServer(int port) throws IOException {
        listening = new ServerSocket(port);
        actor.setDaemon(true);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        actor.start();
        try {
            while (true) {
                Socket client = listening.accept();
                new Thread(() -> handle(client)).start();
            }
        } catch (IOException closed) {
            actor.interrupt();
        }
    }

    private void act() {
        Queue<Request> putting = new ArrayDeque<>();
        Queue<Request> taking = new ArrayDeque<>();
        String letter = null;
        try {
            while (true) {
                Request request = requests.take();
                (request.text() == null ? taking : putting).add(request);
                boolean goesOn = true;
                while (goesOn) {
                    goesOn = false;
                    if (letter == null && !putting.isEmpty()) {
                        Request put = putting.remove();
                        letter = put.text();
                        put.reply().complete("ok");
                        goesOn = true;
                    }
                    if (letter != null && !taking.isEmpty()) {
                        taking.remove().reply().complete(letter);
                        letter = null;
                        goesOn = true;
                    }
                }
            }
        } catch (InterruptedException over) {
            putting.forEach(each -> each.reply().cancel(false));
            taking.forEach(each -> each.reply().cancel(false));
        }
    }

    private void handle(Socket client) {
        try (client;
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            String line;
            while ((line = in.readLine()) != null) {
                Request request = new Request(line.startsWith("put ") ? line.substring(4) : null,
                    new CompletableFuture<>());
                requests.add(request);
                out.println(request.reply().join());
            }
        } catch (IOException | java.util.concurrent.CancellationException gone) {
            // The client broke off, or the server is closed.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
