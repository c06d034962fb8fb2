package interleave.slides.audience;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import interleave.slides.http.Guard;
import interleave.slides.http.Servers;
import interleave.slides.panel.ChatPanel;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Serves the hall, on all networks that this machine is in. It is a server of its own: what a lecturer may do is on
 * another port, which only this machine reaches.
 *
 * <p>Any thread may call any method.
 */
public final class Audience implements AutoCloseable {

    private static final int HTTP_PORT = 80;

    private final HttpServer server;
    private final Panels panels;
    private final Guests guests;
    private final GuestStreams streams;
    private final Talk talk;
    private final Consumer<Panel> pages;
    /** Where there is a chat. */
    private final Optional<LinePort> lines;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService usher = Executors.newSingleThreadScheduledExecutor();

    private Audience(HttpServer server, Panels panels, Limits limits, LongSupplier nanos) throws IOException {
        this.server = server;
        this.panels = panels;
        this.guests = new Guests(limits, nanos);
        this.streams = new GuestStreams(panels, limits, nanos);
        this.talk = new Talk(panels);
        this.pages = streams::tell;
        Optional<Panel> chat = panels.opened(Panels.CHAT);
        this.lines = chat.isEmpty() ? Optional.empty()
            : Optional.of(LinePort.open((ChatPanel) chat.get(), limits, nanos));
        HttpContext context = server.createContext("/", new Desk(panels, guests, streams, talk));
        context.getFilters().add(new Addresses(limits, nanos));
        context.getFilters().add(new Guard(Audience::hosts));
    }

    /**
     * Lets guests in.
     *
     * @param port   0 for one that is free
     * @param panels guests have to do with those that were asked for; closed by who has opened them
     */
    public static Audience open(int port, Panels panels) throws IOException {
        return open(port, panels, Limits.USUAL, System::nanoTime);
    }

    /** @param nanos the clock by which guests are fast or slow, or away */
    static Audience open(int port, Panels panels, Limits limits, LongSupplier nanos) throws IOException {
        Audience audience = new Audience(Servers.at(new InetSocketAddress(port)), panels, limits, nanos);
        panels.changes().listen(audience.pages);
        audience.usher.scheduleWithFixedDelay(audience::tidy, 1, 1, TimeUnit.SECONDS);
        audience.server.setExecutor(audience.threads);
        audience.server.start();
        return audience;
    }

    /** The names by which a request may call this server: the address that it came to, whichever network that is in. */
    private static Set<String> hosts(HttpExchange exchange) {
        InetSocketAddress here = exchange.getLocalAddress();
        Set<String> names = new HashSet<>(Set.of(literal(here.getAddress())));
        if (here.getAddress().isLoopbackAddress()) {
            names.add("localhost");
        }
        Set<String> hosts = new HashSet<>();
        names.forEach(name -> hosts.add(name + ":" + here.getPort()));
        if (here.getPort() == HTTP_PORT) {
            hosts.addAll(names);
        }
        return hosts;
    }

    /** As it stands in an address of the web. */
    private static String literal(InetAddress address) {
        String text = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address ? "[" + text + "]" : text;
    }

    /** Forgets guests who have gone, and cuts pages off that take nothing. It is done every second. */
    void tidy() {
        guests.forgetAway().forEach(talk::leave);
        streams.cutOffStuck();
    }

    int port() {
        return server.getAddress().getPort();
    }

    public Invitation invitation() {
        String here = literal(Lan.address());
        return new Invitation("http://" + here + (port() == HTTP_PORT ? "" : ":" + port()) + "/",
            lines.map(open -> "nc " + Lan.address().getHostAddress() + " " + open.port()).orElse(""));
    }

    /** How many guests there are, on phones and at terminals. */
    public int guests() {
        return guests.count() + lines.map(LinePort::count).orElse(0);
    }

    /** How many pages of guests are open. */
    int pages() {
        return streams.count();
    }

    @Override
    public void close() {
        panels.changes().ignore(pages);
        usher.shutdownNow();
        lines.ifPresent(LinePort::close);
        server.stop(0);
        threads.shutdownNow();
    }
}
