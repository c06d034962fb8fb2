// promise: gate
// style: a FutureTask that open runs
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class Gate {

    private final FutureTask<Boolean> opening = new FutureTask<>(() -> true);

    public void pass() throws InterruptedException, ExecutionException {
        opening.get();
    }

    public void open() {
        opening.run();
    }
}
