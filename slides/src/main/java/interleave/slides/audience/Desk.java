package interleave.slides.audience;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a guest can ask for. What is not named here is not there. */
final class Desk implements HttpHandler {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    /** Bytes of a request's body. */
    private static final int LONGEST = 1_000;
    private static final String COOKIE = "interleave-guest";

    /** What is done for a request; it is answered in time, or later where it is a stream. */
    private interface Service {

        void serve(HttpExchange exchange) throws IOException, Refused;
    }

    /** What a guest does, with a text. */
    private interface Act {

        void does(Guest guest, String text) throws IOException, Refused;
    }

    private record Route(String method, Service service) {
    }

    private final Panels panels;
    private final Guests guests;
    private final Map<String, Route> routes;

    Desk(Panels panels, Guests guests, GuestStreams streams, Talk talk) {
        this.panels = panels;
        this.guests = guests;
        this.routes = Map.of(
            "/", new Route("GET", this::page),
            "/guest.js", new Route("GET", exchange -> file(exchange, "guest.js", "text/javascript")),
            "/guest.css", new Route("GET", exchange -> file(exchange, "guest.css", "text/css")),
            "/events", new Route("GET", exchange -> streams.serve(known(exchange), exchange)),
            "/join", new Route("POST", this::join),
            "/deposit", new Route("POST", exchange -> act(exchange, (guest, text) -> press())),
            "/enter", new Route("POST", exchange -> act(exchange, talk::enter)),
            "/say", new Route("POST", exchange -> act(exchange, talk::say)));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("Content-Security-Policy",
                "default-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
            try {
                route(exchange).service().serve(exchange);
            } catch (Refused refused) {
                answer(exchange, refused.status(), "text/plain", refused.getMessage());
            }
        }
    }

    private Route route(HttpExchange exchange) throws Refused {
        Route route = routes.get(exchange.getRequestURI().getPath());
        if (route == null) {
            throw new Refused(Refused.NOT_FOUND, "There is nothing here.");
        } else if (!route.method().equals(exchange.getRequestMethod())) {
            throw new Refused(Refused.WRONG_METHOD, "Not in this way.");
        }
        return route;
    }

    private void page(HttpExchange exchange) throws IOException {
        answer(exchange, OK, "text/html", new GuestPage(panels.opened()).html());
    }

    private static void file(HttpExchange exchange, String name, String type) throws IOException {
        try (InputStream file = Desk.class.getResourceAsStream("/interleave/slides/" + name)) {
            answer(exchange, OK, type, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Whoever is here already stays the same guest. */
    private void join(HttpExchange exchange) throws IOException, Refused {
        text(exchange);
        if (guest(exchange).isEmpty()) {
            Guest guest = guests.welcome(exchange.getRemoteAddress().getAddress());
            exchange.getResponseHeaders().set("Set-Cookie",
                COOKIE + "=" + guest.token() + "; Path=/; HttpOnly; SameSite=Strict");
        }
        exchange.sendResponseHeaders(NO_CONTENT, -1);
    }

    private void press() throws Refused {
        Panel race = panels.opened(Panels.RACE)
            .orElseThrow(() -> new Refused(Refused.NOT_FOUND, "No bank is open now."));
        race.press(Panels.PRESS);
        panels.changes().of(race);
    }

    private void act(HttpExchange exchange, Act act) throws IOException, Refused {
        Guest guest = known(exchange);
        if (!guest.mayAct()) {
            throw new Refused(Refused.TOO_FAST, "Not so fast.");
        }
        act.does(guest, text(exchange));
        exchange.sendResponseHeaders(NO_CONTENT, -1);
    }

    private Guest known(HttpExchange exchange) throws Refused {
        return guest(exchange).orElseThrow(() -> new Refused(Refused.UNKNOWN, "Join first."));
    }

    private Optional<Guest> guest(HttpExchange exchange) {
        List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
        return cookies.stream().flatMap(line -> Arrays.stream(line.split(";"))).map(String::strip)
            .filter(cookie -> cookie.startsWith(COOKIE + "=")).findFirst()
            .flatMap(cookie -> guests.known(cookie.substring(COOKIE.length() + 1)));
    }

    /** The request's body. */
    private static String text(HttpExchange exchange) throws IOException, Refused {
        byte[] bytes = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new Refused(Refused.TOO_LONG, "That is too long.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
