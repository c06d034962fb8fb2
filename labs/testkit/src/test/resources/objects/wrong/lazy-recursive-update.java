// promise: lazy
// kind: crash
// fault: the function that computes a value asks the same map for the same key
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Lazy {

    private final Map<String, Integer> values = new ConcurrentHashMap<>();

    public int get() {
        return values.computeIfAbsent("made", this::make);
    }

    private int make(String name) {
        return 1 + values.computeIfAbsent(name, absent -> 0);
    }
}
