// promise: pair
// kind: wrong reply
// fault: each half is atomic, the pair is not
import java.util.concurrent.atomic.AtomicInteger;

public class Pair {

    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger right = new AtomicInteger();

    public void write(int value) {
        left.set(value);
        right.set(value);
    }

    public String read() {
        return left.get() + "/" + right.get();
    }
}
