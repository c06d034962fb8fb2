// promise: counter
// style: one thread of a pool owns the count; the pool's threads are daemons
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Counter {

    private final ExecutorService owner = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });
    private int count;

    public int add() throws InterruptedException, ExecutionException {
        return owner.submit(() -> ++count).get();
    }

    public int get() throws InterruptedException, ExecutionException {
        return owner.submit(() -> count).get();
    }
}
