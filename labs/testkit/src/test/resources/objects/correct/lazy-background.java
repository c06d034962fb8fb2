// promise: lazy
// style: a future in an AtomicReference; whoever places it makes the value in the background
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class Lazy {

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicReference<CompletableFuture<Integer>> value = new AtomicReference<>();

    public int get() {
        CompletableFuture<Integer> mine = new CompletableFuture<>();
        if (value.compareAndSet(null, mine)) {
            mine.completeAsync(made::incrementAndGet);
        }
        return value.get().join();
    }
}
