package interleave.slides.present;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the files of one folder, without those of folders in it. */
final class FolderHandler implements HttpHandler {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int WRONG_METHOD = 405;

    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8",
        "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "txt", "text/plain; charset=utf-8");

    private final String path;
    private final Path folder;

    /** @param path where the folder appears, with a slash at both ends */
    FolderHandler(String path, Path folder) {
        this.path = path;
        this.folder = folder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring(path.length());
            Path file = folder.resolve(name.isEmpty() ? "index.html" : name.replaceAll("[^A-Za-z0-9.-]", "_"));
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(WRONG_METHOD, -1);
            } else if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
            } else {
                send(exchange, file);
            }
        }
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        // The speaker's view is a page that reveal.js writes, with a script and a style in it.
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; "
            + "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "frame-ancestors 'self'; base-uri 'none'; form-action 'none'");
        byte[] content = Files.readAllBytes(file);
        exchange.sendResponseHeaders(OK, content.length);
        exchange.getResponseBody().write(content);
    }
}
