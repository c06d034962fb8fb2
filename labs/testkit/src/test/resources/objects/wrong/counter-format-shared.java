// promise: counter
// kind: data race
// fault: one DecimalFormat writes the numbers of all threads, and such a format keeps what it is writing in fields
import java.text.DecimalFormat;
import java.util.concurrent.atomic.AtomicInteger;

public class Counter {

    private static final DecimalFormat FORMAT = new DecimalFormat("0");

    private final AtomicInteger count = new AtomicInteger();

    public int add() {
        return written(count.incrementAndGet());
    }

    public int get() {
        return written(count.get());
    }

    private static int written(int number) {
        return Integer.parseInt(FORMAT.format(number));
    }
}
