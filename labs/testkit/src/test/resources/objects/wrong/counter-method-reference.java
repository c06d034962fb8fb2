// promise: counter
// kind: lost update
// fault: get and set are handed on as functions, and each is atomic alone
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

public class Counter {

    private final AtomicInteger count = new AtomicInteger();
    private final IntSupplier now = count::get;
    private final IntConsumer store = count::set;

    public int add() {
        int next = now.getAsInt() + 1;
        store.accept(next);
        return next;
    }

    public int get() {
        return now.getAsInt();
    }
}
