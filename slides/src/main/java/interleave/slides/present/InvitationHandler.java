package interleave.slides.present;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Tells the lecturer's page how the audience joins; no content where it cannot. */
final class InvitationHandler implements HttpHandler {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final Supplier<String> invitation;

    InvitationHandler(Supplier<String> invitation) {
        this.invitation = invitation;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] html = invitation.get().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(html.length == 0 ? NO_CONTENT : OK, html.length == 0 ? -1 : html.length);
            if (html.length > 0) {
                exchange.getResponseBody().write(html);
            }
        }
    }
}
