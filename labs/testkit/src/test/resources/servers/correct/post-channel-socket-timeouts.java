// promise: post server
// style: sockets of channels with a timeout for accept and read, semaphores for full and empty; close() calls in
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class PostServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Semaphore free = new Semaphore(1);
    private final Semaphore full = new Semaphore(0);
    private volatile String letter;
    private volatile boolean running = true;

    public PostServer(int port) throws IOException {
        listening = ServerSocketChannel.open().socket();
        listening.bind(new InetSocketAddress(port));
        listening.setSoTimeout(10_000);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try (listening) {
            while (running) {
                try {
                    Socket client = listening.accept();
                    client.setSoTimeout(100);
                    new Thread(() -> handle(client)).start();
                } catch (SocketTimeoutException nobody) {
                    System.out.println("Is anybody there?");
                }
            }
        } catch (IOException broken) {
            running = false;
        }
    }

    private void handle(Socket client) {
        StringBuilder line = new StringBuilder();
        try (client) {
            InputStream in = client.getInputStream();
            PrintStream out = new PrintStream(client.getOutputStream());
            byte[] bytes = new byte[80];
            int count = 0;
            while (running && count >= 0) {
                try {
                    count = in.read(bytes);
                    line.append(new String(bytes, 0, Math.max(0, count)));
                    for (int end = line.indexOf("\n"); end >= 0 && running; end = line.indexOf("\n")) {
                        out.print(answer(line.substring(0, end)) + "\n");
                        line.delete(0, end + 1);
                    }
                } catch (SocketTimeoutException nothing) {
                    // Looks whether the server still runs.
                }
            }
        } catch (IOException | InterruptedException gone) {
            System.out.println("A client broke off.");
        }
    }

    private String answer(String line) throws InterruptedException {
        boolean isPut = line.startsWith("put ");
        Semaphore mine = isPut ? free : full;
        while (!mine.tryAcquire(200, TimeUnit.MILLISECONDS)) {
            if (!running) {
                throw new InterruptedException("the post is closed");
            }
        }
        if (isPut) {
            letter = line.substring(4);
            full.release();
            return "ok";
        }
        String taken = letter;
        free.release();
        return taken;
    }

    @Override
    public void close() throws IOException {
        running = false;
        SocketChannel.open(new InetSocketAddress("localhost", port())).close();
    }
}
