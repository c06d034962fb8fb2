// promise: lazy
// kind: wrong reply
// fault: every thread makes a value of its own
import java.util.concurrent.atomic.AtomicInteger;

public class Lazy {

    private final AtomicInteger made = new AtomicInteger();
    private final ThreadLocal<Object> value = ThreadLocal.withInitial(() -> {
        made.incrementAndGet();
        return new Object();
    });

    public int get() {
        value.get();
        return made.get();
    }
}
