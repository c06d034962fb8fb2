package interleave.slides.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets in only what comes from the server's own pages. A page from elsewhere in the same browser can send requests
 * to this port too: it has another origin, and where a foreign name was made to point to this machine, it has another
 * host.
 */
public final class Guard extends Filter {

    private static final int FORBIDDEN = 403;

    private final Function<HttpExchange, Set<String>> hosts;

    /** @param hosts the names and ports by which this request may call the server */
    public Guard(Function<HttpExchange, Set<String>> hosts) {
        this.hosts = hosts;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (isOurs(exchange.getRequestHeaders(), hosts.apply(exchange))) {
            chain.doFilter(exchange);
        } else {
            exchange.sendResponseHeaders(FORBIDDEN, -1);
            exchange.close();
        }
    }

    private static boolean isOurs(Headers asked, Set<String> ours) {
        List<String> host = asked.getOrDefault("Host", List.of());
        List<String> origin = asked.getOrDefault("Origin", List.of());
        return host.size() == 1 && ours.contains(host.get(0))
            && origin.stream().allMatch(each -> each.startsWith("http://") && ours.contains(each.substring(7)));
    }

    @Override
    public String description() {
        return "own host and origin only";
    }
}
