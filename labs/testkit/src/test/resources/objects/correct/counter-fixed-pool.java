// promise: counter
// style: tasks of a pool with two threads, and a lock
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Counter {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private int count;

    private synchronized int next() {
        return ++count;
    }

    private synchronized int current() {
        return count;
    }

    private int result(Callable<Integer> task) throws Exception {
        Future<Integer> future = pool.submit(task);
        return future.get();
    }

    public int add() throws Exception {
        return result(this::next);
    }

    public int get() throws Exception {
        return result(this::current);
    }
}
