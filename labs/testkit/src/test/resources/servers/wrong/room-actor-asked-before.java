// promise: room server
// kind: check-then-act
// fault: the handler asks for the name itself, and only the adding is the work of the worker thread
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final List<String> names = new CopyOnWriteArrayList<>();
    private final Thread worker = new Thread(this::work);

    public RoomServer(int port) throws IOException {
        listening = new ServerSocket(port);
        worker.start();
    }

    public int port() {
        return listening.getLocalPort();
    }

    private void work() {
        try {
            while (true) {
                work.take().run();
            }
        } catch (InterruptedException closed) {
            // close() was called.
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                Socket client = listening.accept();
                new Thread(() -> handle(client)).start();
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
                out.println(answer(line.split(" ")).join());
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private CompletableFuture<String> answer(String[] words) {
        if (words[0].equals("join") && names.contains(words[1])) {
            return CompletableFuture.completedFuture("taken");
        }
        CompletableFuture<String> reply = new CompletableFuture<>();
        work.add(() -> {
            if (words[0].equals("join")) {
                names.add(words[1]);
                reply.complete("ok");
            } else if (words[0].equals("leave")) {
                names.remove(words[1]);
                reply.complete("ok");
            } else {
                reply.complete(String.valueOf(names.size()));
            }
        });
        return reply;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        worker.interrupt();
    }
}
