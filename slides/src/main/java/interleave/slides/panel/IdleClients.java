package interleave.slides.panel;

import interleave.slides.timeline.Program;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server of lab 2 on a stage of its own, and clients that have read its welcome and say nothing. One thread grows it;
 * any thread may call the other methods.
 */
final class IdleClients implements AutoCloseable {

    static final int MOST = 2_000;
    /** For what the server keeps for each of them, which is the same for all kinds of threads. */
    private static final int HEAP_MEGABYTES = 512;
    private static final int JVMS_OWN_THREADS = 100;
    private static final int WELCOME_MILLIS = (int) TimeUnit.SECONDS.toMillis(60);

    private final Stage stage;
    private final int port;
    /** Guarded by this. */
    private final List<Socket> sockets = new ArrayList<>();
    private boolean isClosed;

    IdleClients(Program program) {
        this.stage = Stage.open(StageOptions.of(program.classes()).withRelay(false)
            .withHeapMegabytes(HEAP_MEGABYTES).withMostThreads(MOST + JVMS_OWN_THREADS));
        this.port = stage.serve("ThreadedEchoServer").port();
    }

    /** One more, whom the server has welcomed when this returns. False where there are enough, or no more can come. */
    boolean grow() {
        if (count() == MOST) {
            return false;
        }
        Socket socket = new Socket();
        try {
            add(socket);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WELCOME_MILLIS);
            socket.setSoTimeout(WELCOME_MILLIS);
            int read = socket.getInputStream().read();
            while (read >= 0 && read != '\n') {
                read = socket.getInputStream().read();
            }
            return read >= 0;
        } catch (IOException closedOrFull) {
            return false;
        }
    }

    private synchronized void add(Socket socket) throws IOException {
        if (isClosed) {
            throw new IOException("closed");
        }
        sockets.add(socket);
    }

    synchronized int count() {
        return sockets.size();
    }

    Footprint footprint() {
        return Footprint.of(stage.pid());
    }

    @Override
    public void close() {
        stage.close();
        synchronized (this) {
            isClosed = true;
            for (Socket socket : sockets) {
                try {
                    socket.close();
                } catch (IOException alreadyBroken) {
                    // Gone is what it should be.
                }
            }
        }
    }
}
