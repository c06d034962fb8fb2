package interleave.slides.present;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the lecturer's keys: {@code POST …/panels/NAME/KEY}. What comes of it goes to all pages by their streams. */
final class KeyHandler implements HttpHandler {

    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int WRONG_METHOD = 405;
    private static final Pattern NAME_AND_KEY = Pattern.compile("([a-z0-9-]+)/([a-z0-9])");

    private final String path;
    private final Panels panels;
    private final Streams streams;

    /** @param path what comes before a panel's name, with a slash at both ends */
    KeyHandler(String path, Panels panels, Streams streams) {
        this.path = path;
        this.panels = panels;
        this.streams = streams;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(answer(exchange), -1);
        }
    }

    private int answer(HttpExchange exchange) {
        Matcher asked = NAME_AND_KEY.matcher(exchange.getRequestURI().getPath().substring(path.length()));
        Optional<Panel> panel = asked.matches() ? panels.opened(asked.group(1)) : Optional.empty();
        if (panel.isEmpty()) {
            return NOT_FOUND;
        } else if (!exchange.getRequestMethod().equals("POST")) {
            return WRONG_METHOD;
        }
        streams.press(panel.get(), asked.group(2));
        return NO_CONTENT;
    }
}
