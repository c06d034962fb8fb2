// promise: welcome server
// style: the acceptor's thread starts in the constructor and waits at a latch until run() opens it
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

public class WelcomeServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final CountDownLatch start = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger count = new AtomicInteger();
    private final Thread acceptor = new Thread(this::acceptAll, "acceptor");

    public WelcomeServer(int port) throws IOException {
        listening = new ServerSocket(port);
        acceptor.start();
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        start.countDown();
        try {
            end.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void acceptAll() {
        try {
            start.await();
            while (true) {
                Socket client = listening.accept();
                new Thread(() -> greet(client)).start();
            }
        } catch (IOException | InterruptedException closed) {
            end.countDown();
        }
    }

    private void greet(Socket client) {
        try (client; PrintStream out = new PrintStream(client.getOutputStream(), true)) {
            out.printf("welcome %d%n", count.incrementAndGet());
            // Stays until the guest leaves.
            while (client.getInputStream().read() >= 0) {
                out.flush();
            }
        } catch (IOException gone) {
            System.out.println("A guest has left.");
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        acceptor.interrupt();
    }
}
