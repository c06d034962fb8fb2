package interleave.slides.present;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import interleave.slides.http.Stream;
import interleave.slides.page.LivePanel;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import interleave.slides.panel.View;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The pages that show panels, each with one stream of server-sent events: an event is named after its panel, its data
 * is what the panel shows. A page that reads slowly misses what is out of date, and holds nobody up.
 */
final class Streams implements HttpHandler {

    private static final int OK = 200;
    /** A lecturer's window, the speaker's view with two more, and room for windows left behind. */
    static final int MOST = 32;

    private final Panels panels;
    /** Guarded by this, which is also held from a key to the last page that is told: so all see one order. */
    private final Set<Stream> open = new LinkedHashSet<>();

    Streams(Panels panels) {
        this.panels = panels;
    }

    /** Presses a key of a panel, and tells all pages what came of it. */
    synchronized void press(Panel panel, String key) {
        View view = panel.press(key);
        tell(panel, view);
        panels.changes().of(panel);
    }

    /** Tells all pages of a panel that others have changed. */
    synchronized void show(Panel panel) {
        tell(panel, panel.view());
    }

    private void tell(Panel panel, View view) {
        String html = LivePanel.shown(view);
        open.forEach(stream -> stream.offer(panel.name(), html));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Stream stream = new Stream();
        try (exchange) {
            enter(stream);
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(OK, 0);
            stream.writeTo(exchange.getResponseBody());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            leave(stream);
        }
    }

    /** One too many sends the oldest one home: nobody looks at a page that was reloaded so often. */
    private synchronized void enter(Stream stream) {
        if (open.size() == MOST) {
            Stream oldest = open.iterator().next();
            oldest.end();
            open.remove(oldest);
        }
        panels.opened().forEach(panel -> stream.offer(panel.name(), LivePanel.shown(panel.view())));
        open.add(stream);
    }

    private synchronized void leave(Stream stream) {
        open.remove(stream);
    }
}
