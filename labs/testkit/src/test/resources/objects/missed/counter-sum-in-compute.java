// promise: counter
// kind: lost update
// fault: compute locks one key only, and each thread has its own: nothing guards the sum
// missed: no thread is held inside the function that compute calls
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class Counter {

    private final ConcurrentMap<String, Integer> last = new ConcurrentHashMap<>();
    private volatile int sum;

    public int add() {
        return last.compute(Thread.currentThread().getName(), (name, before) -> {
            int next = sum + 1;
            sum = next;
            return next;
        });
    }

    public int get() {
        return sum;
    }
}
