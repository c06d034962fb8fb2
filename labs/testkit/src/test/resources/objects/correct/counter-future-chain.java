// promise: counter
// style: every operation is appended to a chain of asynchronous steps
import java.util.concurrent.CompletableFuture;

public class Counter {

    private CompletableFuture<Integer> last = CompletableFuture.completedFuture(0);

    private synchronized CompletableFuture<Integer> append(int amount) {
        last = last.thenApplyAsync(count -> count + amount);
        return last;
    }

    public int add() {
        return append(1).join();
    }

    public int get() {
        return append(0).join();
    }
}
