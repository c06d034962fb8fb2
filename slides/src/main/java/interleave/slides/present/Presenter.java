package interleave.slides.present;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import interleave.slides.http.Guard;
import interleave.slides.http.Servers;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
    private final Panels panels;
    private final Consumer<Panel> pages;

    private Presenter(HttpServer server, Panels panels, Streams streams) {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        this.server = server;
        this.path = "/" + HexFormat.of().formatHex(token) + "/";
        this.panels = panels;
        this.pages = streams::show;
    }

    /** As the other one, without an audience. */
    public static Presenter open(Path folder, Panels panels) throws IOException {
        return open(folder, panels, () -> "");
    }

    /**
     * Serves the files of a folder, and panels, on a port that is free.
     *
     * @param panels     those that were asked for are shown, and obey keys; closed by who has opened them
     * @param invitation how the audience joins, as HTML; empty where it cannot
     */
    public static Presenter open(Path folder, Panels panels, Supplier<String> invitation) throws IOException {
        HttpServer server = Servers.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Streams streams = new Streams(panels);
        Presenter presenter = new Presenter(server, panels, streams);
        String keys = presenter.path + "panels/";
        presenter.serve(presenter.path, new FolderHandler(presenter.path, folder));
        presenter.serve(presenter.path + "events", streams);
        presenter.serve(presenter.path + "invitation", new InvitationHandler(invitation));
        presenter.serve(keys, new KeyHandler(keys, panels, streams));
        panels.changes().listen(presenter.pages);
        server.setExecutor(presenter.threads);
        server.start();
        return presenter;
    }

    private void serve(String below, HttpHandler handler) {
        Set<String> hosts = Set.of("127.0.0.1:" + port(), "localhost:" + port());
        server.createContext(below, handler).getFilters().add(new Guard(exchange -> hosts));
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
        panels.changes().ignore(pages);
        server.stop(0);
        threads.shutdownNow();
        closed.countDown();
    }
}
