// promise: pair
// style: two halves in an AtomicStampedReference, which changes both at once
import java.util.concurrent.atomic.AtomicStampedReference;

public class Pair {

    private final AtomicStampedReference<String> halves = new AtomicStampedReference<>("0", 0);

    public void write(int value) {
        halves.set(String.valueOf(value), value);
    }

    public String read() {
        int[] right = new int[1];
        String left = halves.get(right);
        return left + "/" + right[0];
    }
}
