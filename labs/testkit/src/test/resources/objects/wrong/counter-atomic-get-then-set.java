// promise: counter
// kind: lost update
// fault: get and set are each atomic, the two together are not
import java.util.concurrent.atomic.AtomicInteger;

public class Counter {

    private final AtomicInteger count = new AtomicInteger();

    public int add() {
        int next = count.get() + 1;
        count.set(next);
        return next;
    }

    public int get() {
        return count.get();
    }
}
