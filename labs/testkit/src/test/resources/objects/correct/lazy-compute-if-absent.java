// promise: lazy
// style: computeIfAbsent makes the value once
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class Lazy {

    private final Map<String, Integer> values = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    public int get() {
        return values.computeIfAbsent("the value", name -> made.incrementAndGet());
    }
}
