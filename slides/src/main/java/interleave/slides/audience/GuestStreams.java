package interleave.slides.audience;

import com.sun.net.httpserver.HttpExchange;
import interleave.slides.http.Stream;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The guests' pages, each with one stream of server-sent events: an event is named after its panel, its data is plain
 * text. A page that reads slowly misses what is out of date, and holds nobody up; one that reads nothing is cut off.
 */
final class GuestStreams {

    private static final int OK = 200;
    /** Of one guest: a phone, and the same page once more. */
    private static final int MOST_PAGES = 2;

    private final Panels panels;
    private final Limits limits;
    private final LongSupplier nanos;
    /** Guarded by this. */
    private final Map<Stream, Guest> open = new LinkedHashMap<>();

    GuestStreams(Panels panels, Limits limits, LongSupplier nanos) {
        this.panels = panels;
        this.limits = limits;
        this.nanos = nanos;
    }

    /** Writes to a guest's page until it goes. */
    void serve(Guest guest, HttpExchange exchange) throws IOException {
        Stream stream = new Stream();
        enter(guest, stream);
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(OK, 0);
            stream.writeTo(exchange.getResponseBody());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            leave(guest, stream);
        }
    }

    private synchronized void enter(Guest guest, Stream stream) {
        List<Stream> others = open.entrySet().stream().filter(each -> each.getValue() == guest).map(Map.Entry::getKey)
            .toList();
        if (others.size() >= MOST_PAGES) {
            others.get(0).end();
        }
        guest.opensPage();
        open.put(stream, guest);
        panels.opened().forEach(panel -> stream.offer(panel.name(), panel.told()));
    }

    private synchronized void leave(Guest guest, Stream stream) {
        open.remove(stream);
        guest.closesPage(nanos.getAsLong());
    }

    /** Tells all pages what a panel says now. */
    void tell(Panel panel) {
        String told = panel.told();
        synchronized (this) {
            open.keySet().forEach(stream -> stream.offer(panel.name(), told));
        }
    }

    synchronized void cutOffStuck() {
        open.keySet().forEach(stream -> stream.cutOffAfter(limits.stuckNanos()));
    }

    synchronized int count() {
        return open.size();
    }
}
