package interleave.slides.present;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves decks and their panels to this machine. Everything lies below a token that only the opened page knows.
 *
 * <p>Any thread may call any method.
 */
public final class Presenter implements AutoCloseable {

    private static final int TOKEN_BYTES = 16;

    private final HttpServer server;
    private final String path;
    // Not a single thread: a page that keeps one response open (a stream of events) must not keep others out.
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);

    private Presenter(HttpServer server, String token) {
        this.server = server;
        this.path = "/" + token + "/";
    }

    /**
     * Serves the files of a folder, and panels, on a port that is free.
     *
     * @param panels those that were asked for are shown, and obey keys; closed by who has opened them
     */
    public static Presenter open(Path folder, Panels panels) throws IOException {
        // Before the first server: else what one key changes waits for the page's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Presenter presenter = new Presenter(server, HexFormat.of().formatHex(token));
        Streams streams = new Streams(panels);
        String keys = presenter.path + "panels/";
        presenter.serve(presenter.path, new FolderHandler(presenter.path, folder));
        presenter.serve(presenter.path + "events", streams);
        presenter.serve(keys, new KeyHandler(keys, panels, streams));
        server.setExecutor(presenter.threads);
        server.start();
        return presenter;
    }

    private void serve(String below, HttpHandler handler) {
        server.createContext(below, handler).getFilters().add(new Guard(port()));
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Where a file is. */
    public String address(String file) {
        return "http://127.0.0.1:" + port() + path + file;
    }

    /** Blocks until {@link #close}. */
    public void serve() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        closed.countDown();
    }
}
