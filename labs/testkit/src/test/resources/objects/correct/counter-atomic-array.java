// promise: counter
// style: an element of an AtomicLongArray
import java.util.concurrent.atomic.AtomicLongArray;

public class Counter {

    private final AtomicLongArray counts = new AtomicLongArray(1);

    public int add() {
        return (int) counts.incrementAndGet(0);
    }

    public int get() {
        return (int) counts.get(0);
    }
}
