// promise: lazy
// kind: check-then-act
// fault: two threads may both find nothing, and both make the value
import java.util.concurrent.atomic.AtomicInteger;

public class Lazy {

    private final AtomicInteger made = new AtomicInteger();
    private volatile Object value;

    public int get() {
        if (value == null) {
            value = make();
        }
        return made.get();
    }

    private Object make() {
        made.incrementAndGet();
        return new Object();
    }
}
