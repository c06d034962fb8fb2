// promise: lazy
// kind: check-then-act
// fault: two threads may both find the map empty, and both make the value
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class Lazy {

    private final Map<String, Integer> values = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    public int get() {
        if (!values.containsKey("it")) {
            values.put("it", made.incrementAndGet());
        }
        return made.get();
    }
}
