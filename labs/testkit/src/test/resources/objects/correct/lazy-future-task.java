// promise: lazy
// style: a FutureTask: whoever comes first runs it, the others wait for it
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class Lazy {

    private int made;
    private final FutureTask<Integer> value = new FutureTask<>(() -> ++made);

    public int get() throws InterruptedException, ExecutionException {
        value.run();
        return value.get();
    }
}
