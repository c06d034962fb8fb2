// promise: counter
// kind: lost update
// fault: the pool has two threads, so two tasks may add at once
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Counter {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private int count;

    public int add() throws Exception {
        return pool.submit(() -> {
            count++;
            return count;
        }).get();
    }

    public int get() throws Exception {
        return pool.submit(() -> count).get();
    }
}
