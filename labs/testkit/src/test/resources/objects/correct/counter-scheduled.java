// promise: counter
// style: a scheduled executor runs every request after a short delay
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Counter {

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    private int count;

    private int soon(Callable<Integer> task) throws Exception {
        return clock.schedule(task, 5, TimeUnit.MILLISECONDS).get();
    }

    public int add() throws Exception {
        return soon(() -> ++count);
    }

    public int get() throws Exception {
        return soon(() -> count);
    }
}
