package interleave.slides.audience;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Turns requests away that come too fast from one address. Any thread may call. */
final class Addresses extends Filter {

    /** More than any hall has; beyond, who was not heard of for longest is forgotten. */
    private static final int MOST = 2_000;

    private final Limits limits;
    private final LongSupplier nanos;
    /** Guarded by this. */
    private final Map<InetAddress, Allowance> requests = new LinkedHashMap<>(16, 0.75f, true);

    Addresses(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (isSlowEnough(exchange.getRemoteAddress().getAddress())) {
            chain.doFilter(exchange);
        } else {
            exchange.sendResponseHeaders(Refused.TOO_FAST, -1);
            exchange.close();
        }
    }

    synchronized boolean isSlowEnough(InetAddress address) {
        if (requests.size() == MOST && !requests.containsKey(address)) {
            requests.remove(requests.keySet().iterator().next());
        }
        return requests.computeIfAbsent(address,
            any -> new Allowance(limits.addressBurst(), limits.addressPerSecond(), nanos)).take();
    }

    @Override
    public String description() {
        return "not too fast";
    }
}
