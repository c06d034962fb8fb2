// promise: counter
// kind: deadlock
// fault: a task waits for another task of the same pool, which has one thread only
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Counter {

    private final ExecutorService owner = Executors.newSingleThreadExecutor();
    private int count;

    public int add() throws Exception {
        return owner.submit(() -> {
            int before = get();
            count = before + 1;
            return count;
        }).get();
    }

    public int get() throws Exception {
        return owner.submit(() -> count).get();
    }
}
