// promise: counter
// kind: lost update
// fault: compareAndSet may answer false, and then nothing was added
import java.util.concurrent.atomic.AtomicInteger;

public class Counter {

    private final AtomicInteger count = new AtomicInteger();

    public int add() {
        int before = count.get();
        count.compareAndSet(before, before + 1);
        return before + 1;
    }

    public int get() {
        return count.get();
    }
}
