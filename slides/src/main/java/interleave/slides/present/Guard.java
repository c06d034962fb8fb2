package interleave.slides.present;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Lets in only what comes from the presenter's own pages. A page from elsewhere in the same browser can send requests
 * to this port too: it does not know the token, it has another origin, and where a foreign name was made to point to
 * this machine, it has another host.
 */
final class Guard extends Filter {

    private static final int FORBIDDEN = 403;

    private final Set<String> hosts;

    /** @param port the one that is served */
    Guard(int port) {
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        if (isOurs(asked)) {
            chain.doFilter(exchange);
        } else {
            exchange.sendResponseHeaders(FORBIDDEN, -1);
            exchange.close();
        }
    }

    private boolean isOurs(Headers asked) {
        List<String> host = asked.getOrDefault("Host", List.of());
        List<String> origin = asked.getOrDefault("Origin", List.of());
        return host.size() == 1 && hosts.contains(host.get(0))
            && origin.stream().allMatch(each -> hosts.stream().anyMatch(ours -> each.equals("http://" + ours)));
    }

    @Override
    public String description() {
        return "own host and origin only";
    }
}
