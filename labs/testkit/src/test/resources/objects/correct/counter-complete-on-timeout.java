// promise: counter
// style: a CompletableFuture that a timeout completes
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class Counter {

    private final AtomicInteger count = new AtomicInteger();

    public int add() {
        int by = new CompletableFuture<Integer>().completeOnTimeout(1, 1, TimeUnit.SECONDS).join();
        return count.addAndGet(by);
    }

    public int get() {
        return count.get();
    }
}
