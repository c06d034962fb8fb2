// promise: welcome server
// style: one thread prints tickets into a queue of one place, and each handler of a cached pool tears one off
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WelcomeServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final BlockingQueue<Integer> tickets = new ArrayBlockingQueue<>(1);
    private final ExecutorService pool = Executors.newCachedThreadPool();

    public WelcomeServer(int port) throws IOException {
        listening = new ServerSocket(port);
        pool.submit(this::print);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Socket guest = listening.accept();
                pool.submit(() -> greet(guest));
            }
        } catch (IOException closed) {
            pool.shutdownNow();
        }
    }

    private Void print() throws InterruptedException {
        for (int number = 1; true; number++) {
            tickets.put(number);
        }
    }

    private Void greet(Socket guest) throws IOException, InterruptedException {
        try (guest) {
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(guest.getOutputStream()));
            out.write("welcome ");
            out.write(tickets.take().toString());
            out.newLine();
            out.flush();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
