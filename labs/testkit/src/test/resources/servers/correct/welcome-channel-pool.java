// promise: welcome server
// style: blocking channels and a byte buffer each; a virtual thread greets, numbered by a copy-on-compare record
// min-jdk: 21
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

public class WelcomeServer implements Runnable, AutoCloseable {

    private record Visits(int count, String last) {

        Visits andOneMore() {
            return new Visits(count + 1, "welcome " + (count + 1));
        }
    }

    private final ServerSocketChannel listening;
    private final AtomicReference<Visits> visits = new AtomicReference<>(new Visits(0, ""));

    public WelcomeServer(int port) throws IOException {
        listening = ServerSocketChannel.open();
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
    }

    public int port() {
        try {
            return ((InetSocketAddress) listening.getLocalAddress()).getPort();
        } catch (IOException closed) {
            return 0;
        }
    }

    @Override
    public void run() {
        try (ExecutorService greeters = Executors.newVirtualThreadPerTaskExecutor()) {
            while (true) {
                SocketChannel guest = listening.accept();
                greeters.submit(() -> greet(guest));
            }
        } catch (IOException closed) {
            System.out.println(visits.get().count() + " guests have come.");
        }
    }

    private Void greet(SocketChannel guest) throws IOException {
        try (guest) {
            Visits seen = visits.get();
            while (!visits.compareAndSet(seen, seen.andOneMore())) {
                Thread.onSpinWait();
                seen = visits.get();
            }
            ByteBuffer text = StandardCharsets.UTF_8.encode(seen.andOneMore().last() + "\n");
            while (text.hasRemaining()) {
                guest.write(text);
            }
            guest.shutdownOutput();
            ByteBuffer rest = ByteBuffer.allocate(16);
            while (guest.read(rest) >= 0) {
                rest.clear();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
