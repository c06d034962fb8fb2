// promise: counter
// kind: wrong reply
// fault: add and the read of its result are two atomic steps, not one
import java.util.concurrent.atomic.AtomicInteger;

public class Counter {

    private final AtomicInteger count = new AtomicInteger();

    public int add() {
        count.incrementAndGet();
        return count.get();
    }

    public int get() {
        return count.get();
    }
}
