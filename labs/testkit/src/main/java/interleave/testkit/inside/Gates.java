package interleave.testkit.inside;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stage's gates by name. A gate comes into being, closed, with its first use. Any thread. */
final class Gates {

    private final Map<String, Gate> byName = new ConcurrentHashMap<>();

    Gate named(String name) {
        return byName.computeIfAbsent(name, first -> new Gate());
    }
}
