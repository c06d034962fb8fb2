// promise: welcome server
// style: virtual threads; one of them numbers the guests, asked and answering through pipes
// min-jdk: 21
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.Pipe;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WelcomeServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
    private final Pipe questions = Pipe.open();
    private final Pipe numbers = Pipe.open();

    public WelcomeServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        tasks.submit(this::number);
        try {
            while (true) {
                Socket guest = listening.accept();
                tasks.submit(() -> greet(guest));
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private Void number() throws IOException {
        byte next = 1;
        ByteBuffer one = ByteBuffer.allocate(1);
        try {
            while (questions.source().read(one.clear()) == 1) {
                numbers.sink().write(one.clear().put(next).flip());
                next++;
            }
        } catch (ClosedChannelException closed) {
            // close() was called.
        }
        return null;
    }

    private synchronized int ask() throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        questions.sink().write(one);
        numbers.source().read(one.clear());
        return one.get(0);
    }

    private Void greet(Socket guest) throws IOException {
        try (guest; PrintWriter out = new PrintWriter(guest.getOutputStream(), true)) {
            out.println("welcome " + ask());
            guest.shutdownOutput();
            while (guest.getInputStream().read() >= 0) {
                Thread.onSpinWait();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        questions.sink().close();
        tasks.shutdownNow();
    }
}
